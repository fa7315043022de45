-- Claim: as many rows and clicks were written as were read, but for offerings whose days were forgotten.
-- Selects the numbers where they differ.
-- Resolve: an enrollment or resource is missing; load the batch that holds it.
select
    staged.n as rows_staged,
    written.n as rows_written,
    staged.clicks as clicks_staged,
    written.clicks as clicks_written
from (
    select count(*) as n, coalesce(sum(cast(s.clicks as bigint)), 0) as clicks
    from stg_interaction s
    where s.enrollment_row_id not in (
        select e.source_row_id
        from fct_enrollment e
        inner join stg_load l on l.store_key = e.store_key
        inner join etl_retention r on r.offering_key = e.offering_key
    )
) staged
cross join (
    select count(*) as n, coalesce(sum(cast(f.clicks as bigint)), 0) as clicks
    from fct_interaction_daily f
    inner join stg_load l on l.etl_run_id = f.etl_run_id
) written
where staged.n <> written.n or staged.clicks <> written.clicks
