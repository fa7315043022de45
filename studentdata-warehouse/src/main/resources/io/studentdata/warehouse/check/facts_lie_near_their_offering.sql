-- Claim: what belongs to an offering happens from a year before its first day to a year after its last.
-- Selects offerings with rows of this load that do not, and how many. Banked attempts are left out:
-- their day says nothing.
-- Matters because a wrong date puts clicks into weeks that nobody looks at. Resolve: compare the
-- offering's first day in the store with that of its source.
select 'fct_interaction_daily' as table_name, o.offering_code, min(t.course_day) as first_day, max(t.course_day) as last_day, count(*) as times
from fct_interaction_daily t
inner join stg_load l on l.etl_run_id = t.etl_run_id
inner join dim_offering o on o.offering_key = t.offering_key
where t.course_day < -366 or t.course_day > o.length_days + 366
group by o.offering_code;

select 'fct_assessment_attempt' as table_name, o.offering_code, min(t.submitted_day) as first_day, max(t.submitted_day) as last_day, count(*) as times
from fct_assessment_attempt t
inner join stg_load l on l.etl_run_id = t.etl_run_id
inner join dim_offering o on o.offering_key = t.offering_key
where t.is_banked = 0
    and (t.submitted_day < -366 or t.submitted_day > o.length_days + 366)
group by o.offering_code;

select 'fct_attendance' as table_name, o.offering_code, min(t.course_day) as first_day, max(t.course_day) as last_day, count(*) as times
from fct_attendance t
inner join stg_load l on l.etl_run_id = t.etl_run_id
inner join dim_offering o on o.offering_key = t.offering_key
where t.course_day < -366 or t.course_day > o.length_days + 366
group by o.offering_code;

select 'fct_enrollment_event' as table_name, o.offering_code, min(t.course_day) as first_day, max(t.course_day) as last_day, count(*) as times
from fct_enrollment_event t
inner join stg_load l on l.etl_run_id = t.etl_run_id
inner join dim_offering o on o.offering_key = t.offering_key
where t.course_day < -366 or t.course_day > o.length_days + 366
group by o.offering_code
