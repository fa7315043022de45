-- Ledger/reversals: one row per transaction that takes another one back.
-- Parameters: @system, @id, the id of the transaction taken back.
declare @system nvarchar(40) = 'registrar', @id nvarchar(120) = '1';
select
    reversal.source_system as transaction_system,
    reversal.source_id as transaction_id
from account_transaction posted
inner join account_transaction reversal
    on reversal.reverses_id = posted.account_transaction_id
where posted.source_system = @system
    and posted.source_id = @id
