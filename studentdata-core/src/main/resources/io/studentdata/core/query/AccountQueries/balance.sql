-- AccountQueries/balance: one row per currency in which a student has transactions, by currency.
-- Parameters: @system and @id, the id of a student; @as_of, a calendar day, itself included.
-- What the student owes; negative where the university does.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = '11391', @as_of date = '2024-10-01';
select
    account_transaction.currency,
    sum(account_transaction.amount) as balance
from student
inner join account_transaction
    on account_transaction.student_id = student.student_id
where student.source_system = @system
    and student.source_id = @id
    and account_transaction.posted_on <= @as_of
group by account_transaction.currency
order by account_transaction.currency
