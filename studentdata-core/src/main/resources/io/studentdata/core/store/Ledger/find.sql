-- Ledger/find: one row per transaction; amount is what the student owes more, negative: less; the one with an id.
-- Parameters: @system, @id, the id of a transaction.
declare @system nvarchar(40) = 'registrar', @id nvarchar(120) = '1';
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
from account_transaction posted
inner join student
    on student.student_id = posted.student_id
left join account_transaction reversed
    on reversed.account_transaction_id = posted.reverses_id
where posted.source_system = @system
    and posted.source_id = @id
