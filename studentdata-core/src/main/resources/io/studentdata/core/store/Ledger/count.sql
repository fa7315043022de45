-- Ledger/count: one row, the number of rows of account_transaction.
select count(*) as rows_in_all
from account_transaction
