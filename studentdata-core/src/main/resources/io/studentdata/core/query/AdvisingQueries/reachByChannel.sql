-- AdvisingQueries/reachByChannel: one row per channel used in a period, by channel.
-- Parameters: @from and @to, calendar days, the first and the last of the period.
-- Answered is reached, referred or declined; the percentage is of the contacts that are no longer open, null
-- where all are.
declare @from date = '2024-01-01', @to date = '2024-12-31';
with
counts as (
    select
        channel,
        count(*) as contacts,
        count(distinct student_id) as students,
        sum(case when outcome = 'REACHED' then 1 else 0 end) as reached,
        sum(case when outcome = 'REFERRED' then 1 else 0 end) as referred,
        sum(case when outcome = 'DECLINED' then 1 else 0 end) as declined,
        sum(case when outcome = 'NOT_REACHED' then 1 else 0 end) as not_reached,
        sum(case when outcome is null then 1 else 0 end) as still_open
    from advising_contact
    where contacted_on between @from and @to
    group by channel
)
select
    channel,
    contacts,
    students,
    reached,
    referred,
    declined,
    not_reached,
    still_open,
    cast(reached + referred + declined as float) * 100 / nullif(contacts - still_open, 0) as answered_percent
from counts
order by channel
