-- Claim: an entry that takes another back is of the same student and currency, and of the opposite
-- amount. Selects reversals of this load that are not, or whose entry is missing.
-- Matters because debts are paid oldest first, and a reversal is as old as what it takes back.
-- Resolve: correct the ledger by a further entry.
select f.source_row_id, f.amount, f.currency, f.reverses_row_id, r.amount as reversed_amount, r.currency as reversed_currency
from fct_account_transaction f
inner join stg_load l on l.etl_run_id = f.etl_run_id
left join fct_account_transaction r
    on r.store_key = f.store_key
    and r.source_row_id = f.reverses_row_id
where f.reverses_row_id is not null
    and (r.source_row_id is null
        or r.student_durable_key <> f.student_durable_key
        or r.currency <> f.currency
        or r.amount + f.amount <> 0)
