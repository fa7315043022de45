-- dim_date: one row per calendar day from 1970-01-01 to 2069-12-31.
-- Key: date_key (yyyymmdd). Reads: nothing.
-- day_number counts days since 1970-01-01; iso_weekday runs from 1 (Monday) to 7.
with
digits as (
    select 0 as d union all select 1 union all select 2 union all select 3 union all select 4
    union all select 5 union all select 6 union all select 7 union all select 8 union all select 9
),
years as (
    select 1970 + 10 * tens.d + ones.d as y from digits tens cross join digits ones
),
months as (
    select 3 * quarters.d + ones.d + 1 as m, quarters.d + 1 as q
    from digits quarters
    cross join digits ones
    where quarters.d < 4 and ones.d < 3
),
days as (
    select 10 * tens.d + ones.d as d
    from digits tens
    cross join digits ones
    where 10 * tens.d + ones.d between 1 and 31
),
calendar as (
    select
        y,
        q,
        m,
        d,
        row_number() over (order by y, m, d) - 1 as day_number
    from years
    cross join months
    cross join days
    where d <= case
        when m in (4, 6, 9, 11) then 30
        when m <> 2 then 31
        when y % 4 = 0 and (y % 100 <> 0 or y % 400 = 0) then 29
        else 28
    end
)
select
    10000 * y + 100 * m + d as date_key,
    cast(concat(y, '-', case when m < 10 then '0' else '' end, m, '-', case when d < 10 then '0' else '' end, d) as date) as calendar_date,
    cast(day_number as int) as day_number,
    y as year_number,
    q as quarter_number,
    m as month_number,
    d as day_of_month,
    cast((day_number + 3) % 7 + 1 as int) as iso_weekday
from calendar
