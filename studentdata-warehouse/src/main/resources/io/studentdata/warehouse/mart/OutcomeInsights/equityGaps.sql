-- OutcomeInsights/equityGaps: one row per band of one part of students' background.
-- Parameters: scope_kind, one of ALL, TERM, COURSE, OFFERING; scope_system and scope_id, the source system and
--   code of the term, course or offering, not looked at under ALL; background, one of GENDER, REGION, EDUCATION,
--   DEPRIVATION, AGE, DISABILITY (0 or 1); smallest_group, the fewest students a figure may be about.
-- An outcome is the final result, or WITHDRAWN where there is none but a day of withdrawal; success is a pass,
-- with distinction or without.
-- A background is that of the student as of registration; band is null where none was declared. gap_points is the
-- band's success less that of everybody, in percentage points. low_percent and high_percent are the 95 percent
-- interval of E. B. Wilson, "Probable inference", J. Am. Stat. Assoc. 22 (1927).
-- Figures are null where they would be about too few students, or would give away by subtraction one that is: the
-- smallest ones are withheld until together they are about smallest_group students or more (secondary suppression:
-- L. Willenborg and T. de Waal, "Elements of Statistical Disclosure Control", 2001).
with
parameters as (
    select
        cast('ALL' as varchar(10)) as scope_kind,
        cast('oulad' as varchar(40)) as scope_system,
        cast('' as varchar(120)) as scope_id,
        cast('DEPRIVATION' as varchar(20)) as background,
        cast(10 as int) as smallest_group
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
results as (
    select
        e.student_durable_key,
        case when e.final_result in ('DISTINCTION', 'PASS') then 1 else 0 end as succeeded,
        case p.background
            when 'GENDER' then s.gender
            when 'REGION' then s.region
            when 'EDUCATION' then s.highest_education
            when 'DEPRIVATION' then s.deprivation_band
            when 'AGE' then s.age_band
            when 'DISABILITY' then cast(s.disability as varchar(20))
        end as band
    from offerings o
    cross join parameters p
    inner join fct_enrollment e on e.offering_key = o.offering_key
    inner join dim_student s on s.student_key = e.student_key
    where e.final_result is not null
        or e.withdrawn_day is not null
),
bands as (
    select
        band,
        count(*) as results,
        sum(succeeded) as succeeded,
        count(distinct student_durable_key) as students,
        count(distinct case when succeeded = 1 then student_durable_key end) as students_up,
        count(distinct case when succeeded = 0 then student_durable_key end) as students_down
    from results
    group by band
),
sized as (
    select
        band,
        results,
        succeeded,
        students,
        case when students_up < students_down then students_up else students_down end as fewer
    from bands
),
ranked as (
    select
        band,
        results,
        succeeded,
        students,
        fewer,
        sum(students) over (order by students, band rows between unbounded preceding and 1 preceding) as students_before,
        sum(fewer) over (order by fewer, students, band rows between unbounded preceding and 1 preceding) as fewer_before
    from sized
),
judged as (
    select
        r.band,
        r.results,
        r.succeeded,
        r.students,
        case when r.students < p.smallest_group or r.students_before < p.smallest_group then 0 else 1 end as shows_size,
        case when r.fewer < p.smallest_group or r.fewer_before < p.smallest_group then 0 else 1 end as shows_success
    from ranked r
    cross join parameters p
),
shown as (
    select
        band,
        case when shows_size = 1 then students end as students,
        case when shows_size = 1 then results end as results,
        case when shows_size = 1 and shows_success = 1 then succeeded end as succeeded,
        case
            when shows_size = 1 and shows_success = 1 then cast(succeeded as double precision) / results
        end as rate
    from judged
),
everybody as (
    select avg(cast(succeeded as double precision)) as rate
    from results
)
select
    shown.band,
    shown.students,
    shown.results,
    shown.succeeded,
    100 * shown.rate as success_percent,
    100 * (shown.rate - everybody.rate) as gap_points,
    100 * (shown.rate + 1.9207e0 / shown.results
        - 1.95996e0 * sqrt(shown.rate * (1 - shown.rate) / shown.results + 0.9604e0 / shown.results / shown.results))
        / (1 + 3.8415e0 / shown.results) as low_percent,
    100 * (shown.rate + 1.9207e0 / shown.results
        + 1.95996e0 * sqrt(shown.rate * (1 - shown.rate) / shown.results + 0.9604e0 / shown.results / shown.results))
        / (1 + 3.8415e0 / shown.results) as high_percent
from shown
cross join everybody
order by shown.band
