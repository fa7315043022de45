-- Claim: as many entries, of the same sum per currency, were written as were read. Selects the
-- currencies where they differ.
-- Matters because accounts must come to the cent. Resolve: a student is missing; load the batch that
-- holds them.
select
    staged.currency,
    staged.n as rows_staged,
    coalesce(written.n, 0) as rows_written,
    staged.amount as amount_staged,
    coalesce(written.amount, 0) as amount_written
from (
    select s.currency, count(*) as n, sum(s.amount) as amount
    from stg_account_transaction s
    group by s.currency
) staged
left join (
    select f.currency, count(*) as n, sum(f.amount) as amount
    from fct_account_transaction f
    inner join stg_load l on l.etl_run_id = f.etl_run_id
    group by f.currency
) written on written.currency = staged.currency
where staged.n <> coalesce(written.n, 0) or staged.amount <> coalesce(written.amount, 0)
