-- Claim: one score per enrollment, observation day and model version, of an enrollment and a version
-- that exist. Selects what occurs more than once, or stands alone.
-- Matters because lists of students at risk would show somebody twice, or not at all. Resolve: score
-- the offering again.
select f.enrollment_key, f.observation_day, f.model_version_key, count(*) as times
from fct_risk_score f
group by f.enrollment_key, f.observation_day, f.model_version_key
having count(*) > 1
    or f.enrollment_key not in (select e.enrollment_key from fct_enrollment e)
    or f.model_version_key not in (select v.model_version_key from dim_model_version v)
