-- OperationInsights/riskCalibration: one row per model version, observation day and band of probability.
-- Parameters: scope_kind, one of ALL, TERM, COURSE, OFFERING; scope_system and scope_id, the source system and
--   code of the term, course or offering, not looked at under ALL.
-- Counted are scores of enrollments with an outcome. Bands are ten percentage points wide, from band_from_percent on
-- and below the next; the last includes 100. expected_percent is the mean probability of Fail or Withdrawn that was
-- given, observed_percent the share that came out so: a calibrated model has them alike (A. H. Murphy and R. L.
-- Winkler, "Reliability of subjective probability forecasts", J. R. Stat. Soc. C 26 (1977)). brier is the mean squared
-- difference of probability and outcome, 0 to 1 (G. W. Brier 1950).
with
parameters as (
    select
        cast('ALL' as varchar(10)) as scope_kind,
        cast('oulad' as varchar(40)) as scope_system,
        cast('' as varchar(120)) as scope_id
),
offerings as (
    select
        o.offering_key
    from dim_offering o
    cross join parameters p
    where o.offering_key > 0
        and (p.scope_kind = 'ALL'
            or (o.source_system = p.scope_system
                and ((p.scope_kind = 'TERM' and o.term_code = p.scope_id)
                    or (p.scope_kind = 'COURSE' and o.course_code = p.scope_id)
                    or (p.scope_kind = 'OFFERING' and o.offering_code = p.scope_id))))
),
scores as (
    select
        r.model_version_key,
        r.observation_day,
        r.probability,
        case when r.probability >= 0.9 then 90 else 10 * cast(floor(r.probability * 10) as int) end as band_from_percent,
        case when e.final_result in ('DISTINCTION', 'PASS') then 0 else 1 end as happened
    from offerings o
    inner join fct_risk_score r on r.offering_key = o.offering_key
    inner join fct_enrollment e on e.enrollment_key = r.enrollment_key
    where e.final_result is not null
        or e.withdrawn_day is not null
)
select
    m.model_name,
    m.model_version,
    s.observation_day,
    s.band_from_percent,
    count(*) as scores,
    avg(s.probability) * 100 as expected_percent,
    avg(1.0e0 * s.happened) * 100 as observed_percent,
    avg((s.probability - s.happened) * (s.probability - s.happened)) as brier
from scores s
inner join dim_model_version m on m.model_version_key = s.model_version_key
group by m.model_name, m.model_version, s.observation_day, s.band_from_percent
order by m.model_name, m.model_version, s.observation_day, s.band_from_percent
