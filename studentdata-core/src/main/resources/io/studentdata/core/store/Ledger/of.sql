-- Ledger/of: one row per transaction; amount is what the student owes more, negative: less; those of a student, by day.
-- Parameters: @system, @id, the id of a student.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = '11391';
select
    posted.source_system as transaction_system,
    posted.source_id as transaction_id,
    student.source_system as student_system,
    student.source_id as student_id,
    posted.posted_on,
    posted.due_on,
    posted.transaction_type,
    posted.amount,
    posted.currency,
    reversed.source_system as reversed_system,
    reversed.source_id as reversed_id,
    posted.description,
    posted.account_transaction_id as stored_id,
    posted.batch_id as stored_version
from student
inner join account_transaction posted
    on posted.student_id = student.student_id
left join account_transaction reversed
    on reversed.account_transaction_id = posted.reverses_id
where student.source_system = @system
    and student.source_id = @id
order by posted.posted_on, posted.account_transaction_id
