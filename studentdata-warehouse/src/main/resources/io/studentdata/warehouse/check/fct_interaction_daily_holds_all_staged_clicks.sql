-- Claim: as many rows and clicks were written as were read. Selects the numbers where they differ.
-- Resolve: an enrollment or resource is missing; load the batch that holds it.
select
    staged.n as rows_staged,
    written.n as rows_written,
    staged.clicks as clicks_staged,
    written.clicks as clicks_written
from (select count(*) as n, coalesce(sum(cast(clicks as bigint)), 0) as clicks from stg_interaction) staged
cross join (
    select count(*) as n, coalesce(sum(cast(f.clicks as bigint)), 0) as clicks
    from fct_interaction_daily f
    inner join stg_load l on l.etl_run_id = f.etl_run_id
) written
where staged.n <> written.n or staged.clicks <> written.clicks
