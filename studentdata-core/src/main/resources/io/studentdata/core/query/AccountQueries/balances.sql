-- AccountQueries/balances: one row per student and currency with a balance other than zero, by the student's key.
-- Parameters: @as_of, a calendar day, itself included; @currency, ISO 4217, such as EUR; @after, the student's
--   key before the page; @until, the last key to look at; @size, rows at most.
-- What the student owes; negative where the university does.
declare
    @as_of date = '2024-10-01', @currency char(3) = 'EUR', @after bigint = 0, @until bigint = 1000000000,
    @size int = 100;
with
sums as (
    select
        account_transaction.student_id,
        sum(account_transaction.amount) as balance
    from account_transaction
    where account_transaction.student_id > @after
        and account_transaction.student_id <= @until
        and account_transaction.currency = @currency
        and account_transaction.posted_on <= @as_of
    group by account_transaction.student_id
),
page_of_sums as (
    select
        student_id,
        balance
    from sums
    where balance <> 0
    order by student_id
    offset 0 rows fetch next @size rows only
)
select
    sums.student_id as row_key,
    student.source_system as student_system,
    student.source_id as student_id,
    sums.balance
from page_of_sums sums
inner join student
    on student.student_id = sums.student_id
order by sums.student_id
