-- EngagementInsights/silence: one row per number of whole weeks since a student's last click, as of a course day.
-- Parameters: scope_kind, one of ALL, TERM, COURSE, OFFERING; scope_system and scope_id, the source system and
--   code of the term, course or offering, not looked at under ALL; day_asked, the course day from which to look back,
--   which counts.
-- An outcome is the final result, or WITHDRAWN where there is none but a day of withdrawal; success is a pass,
-- with distinction or without.
-- Counted are enrollments with an outcome that stood on the day. silent_weeks is null for those who had not clicked
-- at all by then.
-- Offerings whose days were forgotten are left out.
with
parameters as (
    select
        cast('ALL' as varchar(10)) as scope_kind,
        cast('oulad' as varchar(40)) as scope_system,
        cast('' as varchar(120)) as scope_id,
        cast(55 as int) as day_asked
),
offerings as (
    select
        o.offering_key
    from dim_offering o
    cross join parameters p
    where o.offering_key > 0
        and o.offering_key not in (select r.offering_key from etl_retention r)
        and (p.scope_kind = 'ALL'
            or (o.source_system = p.scope_system
                and ((p.scope_kind = 'TERM' and o.term_code = p.scope_id)
                    or (p.scope_kind = 'COURSE' and o.course_code = p.scope_id)
                    or (p.scope_kind = 'OFFERING' and o.offering_code = p.scope_id))))
),
outcomes as (
    select
        e.enrollment_key,
        case
            when e.final_result is not null then e.final_result
            when e.withdrawn_day is not null then 'WITHDRAWN'
        end as outcome
    from offerings o
    cross join parameters p
    inner join fct_enrollment e on e.offering_key = o.offering_key
    where (e.registered_day is null or e.registered_day <= p.day_asked)
        and (e.withdrawn_day is null or e.withdrawn_day > p.day_asked)
),
last_clicks as (
    select f.enrollment_key, max(f.course_day) as course_day
    from fct_interaction_daily f
    cross join parameters p
    inner join offerings o on o.offering_key = f.offering_key
    where f.course_day <= p.day_asked
    group by f.enrollment_key
),
silent as (
    select
        cast(floor((p.day_asked - last_clicks.course_day) / 7.0) as int) as silent_weeks,
        outcomes.outcome
    from outcomes
    cross join parameters p
    left join last_clicks on last_clicks.enrollment_key = outcomes.enrollment_key
    where outcomes.outcome is not null
),
counts as (
    select
        silent_weeks,
        count(*) as finished,
        sum(case when outcome in ('DISTINCTION', 'PASS') then 1 else 0 end) as succeeded,
        sum(case when outcome = 'WITHDRAWN' then 1 else 0 end) as withdrawals
    from silent
    group by silent_weeks
)
select
    silent_weeks,
    finished,
    succeeded,
    withdrawals,
    succeeded * 100.0e0 / finished as success_percent
from counts
order by case when silent_weeks is null then 1 else 0 end, silent_weeks
