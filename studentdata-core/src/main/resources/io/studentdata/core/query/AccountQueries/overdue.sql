-- AccountQueries/overdue: one row per student who owes money that was due before a day, by the student's key.
-- Parameters: @as_of, the day; @as_of_30, @as_of_60 and @as_of_90, the days that many days before it;
--   @currency, ISO 4217, such as EUR; @after, the student's key before the page; @until, the last key to look
--   at; @size, rows at most.
-- What was paid, granted or waived up to @as_of pays the oldest debts first. A debt without a due day is due
-- when it is posted; a reversal is due when what it reverses was. overdue = days_1_to_30 + days_31_to_60 +
-- days_61_to_90 + days_over_90, by how long before @as_of a debt was due.
declare
    @as_of date = '2024-10-01', @as_of_30 date = '2024-09-01', @as_of_60 date = '2024-08-02',
    @as_of_90 date = '2024-07-03', @currency char(3) = 'EUR', @after bigint = 0, @until bigint = 1000000000,
    @size int = 100;
with
debts as (
    select
        entry.student_id,
        entry.amount,
        case
            when entry.transaction_type not in ('CHARGE', 'REFUND') then 0
            when entry.amount < 0 and entry.reverses_id is null then 0
            else 1
        end as is_debt,
        coalesce(reversed.due_on, reversed.posted_on, entry.due_on, entry.posted_on) as due_on
    from account_transaction entry
    left join account_transaction reversed
        on reversed.account_transaction_id = entry.reverses_id
    where entry.student_id > @after
        and entry.student_id <= @until
        and entry.currency = @currency
        and entry.posted_on <= @as_of
),
sums as (
    select
        student_id,
        sum(case when is_debt = 0 or due_on < @as_of then amount else 0 end) as overdue_0,
        sum(case when is_debt = 0 or due_on < @as_of_30 then amount else 0 end) as overdue_30,
        sum(case when is_debt = 0 or due_on < @as_of_60 then amount else 0 end) as overdue_60,
        sum(case when is_debt = 0 or due_on < @as_of_90 then amount else 0 end) as overdue_90
    from debts
    group by student_id
),
positive as (
    select
        student_id,
        overdue_0,
        case when overdue_30 > 0 then overdue_30 else cast(0 as decimal(19, 4)) end as overdue_30,
        case when overdue_60 > 0 then overdue_60 else cast(0 as decimal(19, 4)) end as overdue_60,
        case when overdue_90 > 0 then overdue_90 else cast(0 as decimal(19, 4)) end as overdue_90
    from sums
    where overdue_0 > 0
    order by student_id
    offset 0 rows fetch next @size rows only
)
select
    positive.student_id as row_key,
    student.source_system as student_system,
    student.source_id as student_id,
    positive.overdue_0 as overdue,
    positive.overdue_0 - positive.overdue_30 as days_1_to_30,
    positive.overdue_30 - positive.overdue_60 as days_31_to_60,
    positive.overdue_60 - positive.overdue_90 as days_61_to_90,
    positive.overdue_90 as days_over_90
from positive
inner join student
    on student.student_id = positive.student_id
order by positive.student_id
