-- EngagementInsights/resourceTypes: one row per type of learning resource, by how well its use up to a course day
-- tells those who succeed from those who do not.
-- Parameters: scope_kind, one of ALL, TERM, COURSE, OFFERING; scope_system and scope_id, the source system and
--   code of the term, course or offering, not looked at under ALL; until_day, the last course day whose clicks
--   count.
-- An outcome is the final result, or WITHDRAWN where there is none but a day of withdrawal; success is a pass,
-- with distinction or without.
-- Counted are enrollments with an outcome that stood on the day, in offerings that have resources of the type.
-- effect_size is d of J. Cohen, "Statistical Power Analysis for the Behavioral Sciences" (1988): the difference of
-- the means of log10(1 + clicks) over their pooled standard deviation; positive where those who succeed use it
-- more, null where it cannot be computed. A difference in use is no effect of the resource.
-- Offerings whose days were forgotten are left out.
with
parameters as (
    select
        cast('ALL' as varchar(10)) as scope_kind,
        cast('oulad' as varchar(40)) as scope_system,
        cast('' as varchar(120)) as scope_id,
        cast(55 as int) as until_day
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
enrollments as (
    select
        e.enrollment_key,
        e.offering_key,
        case when e.final_result in ('DISTINCTION', 'PASS') then 1 else 0 end as succeeded
    from offerings o
    cross join parameters p
    inner join fct_enrollment e on e.offering_key = o.offering_key
    where (e.final_result is not null or e.withdrawn_day is not null)
        and (e.registered_day is null or e.registered_day <= p.until_day)
        and (e.withdrawn_day is null or e.withdrawn_day > p.until_day)
),
types as (
    select r.offering_key, r.activity_type, count(*) as resources
    from dim_resource r
    inner join offerings o on o.offering_key = r.offering_key
    group by r.offering_key, r.activity_type
),
used as (
    select f.enrollment_key, r.activity_type, sum(f.clicks) as clicks
    from fct_interaction_daily f
    cross join parameters p
    inner join offerings o on o.offering_key = f.offering_key
    inner join dim_resource r on r.resource_key = f.resource_key
    where f.course_day <= p.until_day
    group by f.enrollment_key, r.activity_type
),
uses as (
    select
        types.activity_type,
        enrollments.succeeded,
        coalesce(used.clicks, 0) as clicks,
        log10(1 + 1.0e0 * coalesce(used.clicks, 0)) as log_clicks
    from enrollments
    inner join types on types.offering_key = enrollments.offering_key
    left join used
        on used.enrollment_key = enrollments.enrollment_key
        and used.activity_type = types.activity_type
),
sums as (
    select
        activity_type,
        sum(succeeded) as n1,
        sum(1 - succeeded) as n0,
        sum(case when succeeded = 1 and clicks > 0 then 1 else 0 end) as users1,
        sum(case when succeeded = 0 and clicks > 0 then 1 else 0 end) as users0,
        1.0e0 * sum(succeeded * clicks) as clicks1,
        1.0e0 * sum((1 - succeeded) * clicks) as clicks0,
        sum(succeeded * log_clicks) as log1,
        sum((1 - succeeded) * log_clicks) as log0,
        sum(succeeded * log_clicks * log_clicks) as square1,
        sum((1 - succeeded) * log_clicks * log_clicks) as square0
    from uses
    group by activity_type
),
spread as (
    select
        activity_type,
        (square1 - log1 * log1 / nullif(n1, 0) + square0 - log0 * log0 / nullif(n0, 0)) / nullif(n1 + n0 - 2, 0) as variance
    from sums
),
offered as (
    select activity_type, sum(resources) as resources
    from types
    group by activity_type
)
select
    sums.activity_type,
    offered.resources,
    sums.n1 as succeeded,
    sums.n0 as others,
    sums.users1 * 100.0e0 / nullif(sums.n1, 0) as succeeded_use_percent,
    sums.users0 * 100.0e0 / nullif(sums.n0, 0) as others_use_percent,
    sums.clicks1 / nullif(sums.n1, 0) as succeeded_mean_clicks,
    sums.clicks0 / nullif(sums.n0, 0) as others_mean_clicks,
    case
        when spread.variance > 1e-12 then (sums.log1 / sums.n1 - sums.log0 / sums.n0) / sqrt(spread.variance)
    end as effect_size
from sums
inner join spread on spread.activity_type = sums.activity_type
inner join offered on offered.activity_type = sums.activity_type
order by effect_size desc, sums.activity_type
