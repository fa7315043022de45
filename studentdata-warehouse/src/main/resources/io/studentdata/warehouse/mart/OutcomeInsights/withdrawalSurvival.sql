-- OutcomeInsights/withdrawalSurvival: one row per course week from 0: how many are still there.
-- Parameters: scope_kind, one of ALL, TERM, COURSE, OFFERING; scope_system and scope_id, the source system and
--   code of the term, course or offering, not looked at under ALL.
-- Formula: the product-limit estimate of E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete
-- observations", J. Am. Stat. Assoc. 53 (1958); its standard error after M. Greenwood (1926).
-- Counted are enrollments that stood on course day 0 or came later; those withdrawn on an unknown day are left
-- out. Who came later is at risk from that week on. Who did not withdraw is observed to the offering's last week
-- or, while it has no results yet, to its last week with clicks or a withdrawal; left_view counts those whom
-- nobody observes after the week. hazard and survival are shares, 0 to 1.
with
parameters as (
    select
        cast('ALL' as varchar(10)) as scope_kind,
        cast('oulad' as varchar(40)) as scope_system,
        cast('' as varchar(120)) as scope_id
),
offerings as (
    select
        o.offering_key,
        o.length_days
    from dim_offering o
    cross join parameters p
    where o.offering_key > 0
        and (p.scope_kind = 'ALL'
            or (o.source_system = p.scope_system
                and ((p.scope_kind = 'TERM' and o.term_code = p.scope_id)
                    or (p.scope_kind = 'COURSE' and o.course_code = p.scope_id)
                    or (p.scope_kind = 'OFFERING' and o.offering_code = p.scope_id))))
),
reach as (
    select w.offering_key, max(w.course_week) as last_week
    from fct_engagement_weekly w
    inner join offerings o on o.offering_key = w.offering_key
    where w.clicks > 0
    group by w.offering_key
),
ends as (
    select
        o.offering_key,
        case
            when count(e.final_result) > 0 then cast(floor((max(o.length_days) - 1) / 7.0) as int)
            when max(reach.last_week) >= floor(max(e.withdrawn_day) / 7.0) then max(reach.last_week)
            else coalesce(cast(floor(max(e.withdrawn_day) / 7.0) as int), max(reach.last_week))
        end as last_week
    from offerings o
    inner join fct_enrollment e on e.offering_key = o.offering_key
    left join reach on reach.offering_key = o.offering_key
    group by o.offering_key
),
spells as (
    select
        e.enrollment_key,
        case when e.registered_day > 0 then cast(floor(e.registered_day / 7.0) as int) else 0 end as first_week,
        case
            when floor(e.withdrawn_day / 7.0) <= ends.last_week then cast(floor(e.withdrawn_day / 7.0) as int)
            else ends.last_week
        end as last_week,
        case
            when floor(e.withdrawn_day / 7.0) <= ends.last_week
                and coalesce(e.final_result, 'WITHDRAWN') = 'WITHDRAWN' then 1
            else 0
        end as withdrew
    from fct_enrollment e
    inner join ends on ends.offering_key = e.offering_key
    where (e.withdrawn_day >= 0 or (e.withdrawn_day is null and coalesce(e.final_result, '') <> 'WITHDRAWN'))
),
weeks as (
    select d.day_number as course_week
    from dim_date d
    where d.day_number >= 0
        and d.day_number <= (select max(last_week) from spells)
),
counts as (
    select
        weeks.course_week,
        count(*) as at_risk,
        sum(case when spells.last_week = weeks.course_week then spells.withdrew else 0 end) as withdrawn,
        sum(case when spells.last_week = weeks.course_week then 1 - spells.withdrew else 0 end) as left_view
    from weeks
    inner join spells
        on spells.first_week <= weeks.course_week
        and spells.last_week >= weeks.course_week
    group by weeks.course_week
),
terms as (
    select
        course_week,
        at_risk,
        withdrawn,
        left_view,
        1.0e0 * withdrawn / at_risk as hazard,
        case when withdrawn < at_risk then log10(1 - 1.0e0 * withdrawn / at_risk) end as log_share,
        case when withdrawn < at_risk then 1.0e0 * withdrawn / at_risk / (at_risk - withdrawn) end as greenwood,
        case when withdrawn = at_risk then 1 else 0 end as nobody_left
    from counts
),
sums as (
    select
        course_week,
        at_risk,
        withdrawn,
        left_view,
        hazard,
        sum(log_share) over (order by course_week rows unbounded preceding) as log_survival,
        sum(greenwood) over (order by course_week rows unbounded preceding) as greenwood,
        max(nobody_left) over (order by course_week rows unbounded preceding) as nobody_left
    from terms
)
select
    course_week,
    at_risk,
    withdrawn,
    left_view,
    hazard,
    case when nobody_left = 1 then 0 else power(10.0e0, log_survival) end as survival,
    case
        when nobody_left = 0 then power(10.0e0, log_survival) * sqrt(greenwood)
    end as standard_error
from sums
order by course_week
