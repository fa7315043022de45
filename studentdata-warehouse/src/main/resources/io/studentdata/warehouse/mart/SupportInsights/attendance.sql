-- SupportInsights/attendance: one row per quarter of the sessions that an enrollment attended.
-- Parameters: scope_kind, one of ALL, TERM, COURSE, OFFERING; scope_system and scope_id, the source system and
--   code of the term, course or offering, not looked at under ALL.
-- An outcome is the final result, or WITHDRAWN where there is none but a day of withdrawal; success is a pass,
-- with distinction or without.
-- Attended is present or late; excused absences do not count as sessions. band_from_percent is 0, 25, 50, 75, each up to
-- the next, or 100; null for enrollments without a session. Enrollments without an outcome are left out.
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
sessions as (
    select
        a.enrollment_key,
        count(*) as sessions,
        sum(case when a.attendance_status in ('PRESENT', 'LATE') then 1 else 0 end) as attended
    from fct_attendance a
    inner join offerings o on o.offering_key = a.offering_key
    where a.attendance_status <> 'EXCUSED'
    group by a.enrollment_key
),
outcomes as (
    select
        25 * cast(floor(sessions.attended * 4.0 / sessions.sessions) as int) as band_from_percent,
        case
            when e.final_result is not null then e.final_result
            when e.withdrawn_day is not null then 'WITHDRAWN'
        end as outcome
    from offerings o
    inner join fct_enrollment e on e.offering_key = o.offering_key
    left join sessions on sessions.enrollment_key = e.enrollment_key
),
counts as (
    select
        band_from_percent,
        count(*) as finished,
        sum(case when outcome in ('DISTINCTION', 'PASS') then 1 else 0 end) as succeeded,
        sum(case when outcome = 'WITHDRAWN' then 1 else 0 end) as withdrawals
    from outcomes
    where outcome is not null
    group by band_from_percent
)
select
    band_from_percent,
    finished,
    succeeded,
    withdrawals,
    succeeded * 100.0e0 / finished as success_percent
from counts
order by case when band_from_percent is null then 1 else 0 end, band_from_percent
