-- Claim: every key in a fact leads to a row of its dimension, or of the enrollments. Selects the keys
-- of this load that do not, and the fact they stand in.
-- Matters because a join would lose the row. Resolve: look for a row that was removed.
select 'fct_enrollment' as fact_name, 'dim_offering' as table_name, f.offering_key as member_key
from fct_enrollment f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from dim_offering m where m.offering_key = f.offering_key)
union
select 'fct_enrollment', 'dim_student', f.student_key
from fct_enrollment f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from dim_student m where m.student_key = f.student_key);

select 'fct_enrollment_event' as fact_name, 'dim_student' as table_name, f.student_key as member_key
from fct_enrollment_event f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from dim_student m where m.student_key = f.student_key)
union
select 'fct_enrollment_event', 'fct_enrollment', f.enrollment_key
from fct_enrollment_event f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from fct_enrollment m where m.enrollment_key = f.enrollment_key);

select 'fct_assessment_attempt' as fact_name, 'dim_student' as table_name, f.student_key as member_key
from fct_assessment_attempt f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from dim_student m where m.student_key = f.student_key)
union
select 'fct_assessment_attempt', 'dim_assessment', f.assessment_key
from fct_assessment_attempt f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from dim_assessment m where m.assessment_key = f.assessment_key)
union
select 'fct_assessment_attempt', 'fct_enrollment', f.enrollment_key
from fct_assessment_attempt f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from fct_enrollment m where m.enrollment_key = f.enrollment_key);

select 'fct_interaction_daily' as fact_name, 'dim_student' as table_name, f.student_key as member_key
from fct_interaction_daily f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from dim_student m where m.student_key = f.student_key)
union
select 'fct_interaction_daily', 'dim_resource', f.resource_key
from fct_interaction_daily f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from dim_resource m where m.resource_key = f.resource_key);

select 'fct_engagement_weekly' as fact_name, 'dim_student' as table_name, f.student_key as member_key
from fct_engagement_weekly f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from dim_student m where m.student_key = f.student_key)
union
select 'fct_engagement_weekly', 'fct_enrollment', f.enrollment_key
from fct_engagement_weekly f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from fct_enrollment m where m.enrollment_key = f.enrollment_key);

select 'fct_attendance' as fact_name, 'dim_student' as table_name, f.student_key as member_key
from fct_attendance f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from dim_student m where m.student_key = f.student_key)
union
select 'fct_attendance', 'fct_enrollment', f.enrollment_key
from fct_attendance f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from fct_enrollment m where m.enrollment_key = f.enrollment_key);

select 'fct_program_membership' as fact_name, 'dim_student' as table_name, f.student_key as member_key
from fct_program_membership f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from dim_student m where m.student_key = f.student_key)
union
select 'fct_program_membership', 'dim_program', f.program_key
from fct_program_membership f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from dim_program m where m.program_key = f.program_key)
union
select 'fct_program_membership', 'dim_date', f.from_date_key
from fct_program_membership f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from dim_date m where m.date_key = f.from_date_key);

select 'fct_account_transaction' as fact_name, 'dim_student' as table_name, f.student_key as member_key
from fct_account_transaction f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from dim_student m where m.student_key = f.student_key);

select 'fct_account_balance_monthly' as fact_name, 'dim_student' as table_name, f.student_key as member_key
from fct_account_balance_monthly f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from dim_student m where m.student_key = f.student_key);

select 'fct_advising_contact' as fact_name, 'dim_student' as table_name, f.student_key as member_key
from fct_advising_contact f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from dim_student m where m.student_key = f.student_key)
union
select 'fct_advising_contact', 'dim_offering', f.offering_key
from fct_advising_contact f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from dim_offering m where m.offering_key = f.offering_key)
union
select 'fct_advising_contact', 'dim_staff', f.staff_key
from fct_advising_contact f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from dim_staff m where m.staff_key = f.staff_key)
union
select 'fct_advising_contact', 'dim_date', f.contacted_date_key
from fct_advising_contact f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from dim_date m where m.date_key = f.contacted_date_key);

select 'bridge_staff_assignment' as fact_name, 'dim_staff' as table_name, f.staff_key as member_key
from bridge_staff_assignment f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from dim_staff m where m.staff_key = f.staff_key)
union
select 'bridge_staff_assignment', 'dim_offering', f.offering_key
from bridge_staff_assignment f inner join stg_load l on l.etl_run_id = f.etl_run_id
where not exists (select 1 from dim_offering m where m.offering_key = f.offering_key)
