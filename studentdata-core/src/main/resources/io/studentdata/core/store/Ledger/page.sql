-- Ledger/page: one row per transaction; amount is what the student owes more, negative: less; in the order of account_transaction's keys.
-- Parameters: @after, the key before the page; @size, rows at most.
declare @after bigint = 0, @size int = 100;
with page_of_account_transaction as (
    select
        account_transaction_id,
        amount,
        currency,
        description,
        due_on,
        posted_on,
        reverses_id,
        source_id,
        source_system,
        student_id,
        transaction_type
    from account_transaction
    where account_transaction_id > @after
    order by account_transaction_id
    offset 0 rows fetch next @size rows only
)
select
    posted.account_transaction_id as row_key,
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
    posted.description
from page_of_account_transaction posted
inner join student
    on student.student_id = posted.student_id
left join account_transaction reversed
    on reversed.account_transaction_id = posted.reverses_id
order by posted.account_transaction_id
