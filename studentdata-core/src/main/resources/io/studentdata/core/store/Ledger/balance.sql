-- Ledger/balance: one row per currency, with what a student owes at the end of a day; negative: is owed.
-- Parameters: @system, @id, the id of a student; @as_of, the day.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = '11391', @as_of date = '2026-01-31';
select
    posted.currency,
    sum(posted.amount) as balance
from account_transaction posted
inner join student
    on student.student_id = posted.student_id
where student.source_system = @system
    and student.source_id = @id
    and posted.posted_on <= @as_of
group by posted.currency
order by posted.currency
