-- Claim: every entry is posted, and due, on a day that dim_date knows (1970 to 2069). Selects entries
-- of this load that are not.
-- Matters because months are made of them. Resolve: correct the entry in the finance system.
select f.source_row_id, f.posted_date_key, f.due_date_key
from fct_account_transaction f
inner join stg_load l on l.etl_run_id = f.etl_run_id
where f.posted_date_key not in (select d.date_key from dim_date d)
    or (f.due_date_key is not null and f.due_date_key not in (select d.date_key from dim_date d))
