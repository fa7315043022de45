-- Claim: every key in a fact leads to a row of its dimension. Selects the keys of this load that do
-- not. Resolve: look for a dimension row that was removed.
with
refs as (
    select 'dim_offering' as table_name, f.offering_key as member_key
    from fct_enrollment f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'dim_student', f.student_key
    from fct_enrollment f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'dim_student', f.student_key
    from fct_assessment_attempt f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'dim_assessment', f.assessment_key
    from fct_assessment_attempt f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'dim_student', f.student_key
    from fct_interaction_daily f inner join stg_load l on l.etl_run_id = f.etl_run_id
    union
    select 'dim_resource', f.resource_key
    from fct_interaction_daily f inner join stg_load l on l.etl_run_id = f.etl_run_id
),
members as (
    select 'dim_offering' as table_name, offering_key as member_key from dim_offering
    union all
    select 'dim_student', student_key from dim_student
    union all
    select 'dim_assessment', assessment_key from dim_assessment
    union all
    select 'dim_resource', resource_key from dim_resource
)
select refs.table_name, refs.member_key
from refs
left join members on members.table_name = refs.table_name and members.member_key = refs.member_key
where members.member_key is null
