-- Claim: as many attempts were written as were read. Selects the two numbers where they differ.
-- Resolve: an enrollment or assessment is missing; load the batch that holds it.
select staged.n as rows_staged, written.n as rows_written
from (select count(*) as n from stg_assessment_attempt) staged
cross join (
    select count(*) as n
    from fct_assessment_attempt f
    inner join stg_load l on l.etl_run_id = f.etl_run_id
) written
where staged.n <> written.n
