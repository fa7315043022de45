-- Claim: every key in a fact leads to a row of its dimension, or of the enrollments. Selects the keys
-- of this load that do not, and the fact they stand in.
-- Matters because a join would lose the row. Resolve: look for a row that was removed.
with
refs as (
    select 'fct_enrollment' as fact_name, 'dim_offering' as table_name, f.offering_key as member_key
    from fct_enrollment f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'fct_enrollment', 'dim_student', f.student_key
    from fct_enrollment f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'fct_enrollment_event', 'dim_student', f.student_key
    from fct_enrollment_event f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'fct_enrollment_event', 'fct_enrollment', f.enrollment_key
    from fct_enrollment_event f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'fct_assessment_attempt', 'dim_student', f.student_key
    from fct_assessment_attempt f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'fct_assessment_attempt', 'dim_assessment', f.assessment_key
    from fct_assessment_attempt f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'fct_assessment_attempt', 'fct_enrollment', f.enrollment_key
    from fct_assessment_attempt f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'fct_interaction_daily', 'dim_student', f.student_key
    from fct_interaction_daily f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'fct_interaction_daily', 'dim_resource', f.resource_key
    from fct_interaction_daily f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'fct_engagement_weekly', 'dim_student', f.student_key
    from fct_engagement_weekly f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'fct_engagement_weekly', 'fct_enrollment', f.enrollment_key
    from fct_engagement_weekly f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'fct_attendance', 'dim_student', f.student_key
    from fct_attendance f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'fct_attendance', 'fct_enrollment', f.enrollment_key
    from fct_attendance f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'fct_program_membership', 'dim_student', f.student_key
    from fct_program_membership f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'fct_program_membership', 'dim_program', f.program_key
    from fct_program_membership f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'fct_program_membership', 'dim_date', f.from_date_key
    from fct_program_membership f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'fct_account_transaction', 'dim_student', f.student_key
    from fct_account_transaction f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'fct_account_balance_monthly', 'dim_student', f.student_key
    from fct_account_balance_monthly f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'fct_advising_contact', 'dim_student', f.student_key
    from fct_advising_contact f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'fct_advising_contact', 'dim_offering', f.offering_key
    from fct_advising_contact f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'fct_advising_contact', 'dim_staff', f.staff_key
    from fct_advising_contact f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'fct_advising_contact', 'dim_date', f.contacted_date_key
    from fct_advising_contact f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'bridge_staff_assignment', 'dim_staff', f.staff_key
    from bridge_staff_assignment f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'bridge_staff_assignment', 'dim_offering', f.offering_key
    from bridge_staff_assignment f inner join stg_load l on l.etl_run_id = f.etl_run_id
),
members as (
    select 'dim_offering' as table_name, offering_key as member_key from dim_offering
    union all
    select 'dim_student', student_key from dim_student
    union all
    select 'dim_assessment', assessment_key from dim_assessment
    union all
    select 'dim_resource', resource_key from dim_resource
    union all
    select 'dim_program', program_key from dim_program
    union all
    select 'dim_staff', staff_key from dim_staff
    union all
    select 'dim_date', date_key from dim_date
    union all
    select 'fct_enrollment', enrollment_key from fct_enrollment
)
select refs.fact_name, refs.table_name, refs.member_key
from refs
left join members on members.table_name = refs.table_name and members.member_key = refs.member_key
where members.member_key is null
