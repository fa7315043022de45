-- Claim: a score is 0 to 100 or null, and is_banked 0 or 1. Selects rows of this load that break it.
select f.enrollment_key, f.assessment_key, f.score_percent, f.is_banked
from fct_assessment_attempt f
inner join stg_load l on l.etl_run_id = f.etl_run_id
where f.score_percent < 0 or f.score_percent > 100 or f.is_banked not in (0, 1)
