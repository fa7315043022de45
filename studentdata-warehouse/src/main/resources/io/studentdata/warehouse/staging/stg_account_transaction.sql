-- stg_account_transaction: one row per entry in an account written by a batch from :first_batch to
-- :last_batch. Runs on the operational store. The second column is its id, such as a receipt number;
-- the loader turns it into a pseudonym. The description stays behind.
select
    a.account_transaction_id as source_row_id,
    concat('account%2F', replace(replace(a.source_system, '%', '%25'), ':', '%3A'), ':', a.source_id) as transaction_identity,
    a.student_id as student_row_id,
    a.posted_on,
    a.due_on,
    a.transaction_type,
    a.amount,
    a.currency,
    a.reverses_id as reverses_row_id
from account_transaction a
where -- the batches:
    a.batch_id between :first_batch and :last_batch
