-- Claim: columns with a fixed set of values hold no others. Selects the values that are not of the set,
-- among the rows of this load.
-- Matters because queries name the values. Resolve: correct the store, or add the value to the set, to
-- this check and to whatever counts by it.
with
found as (
    select 'dim_assessment' as table_name, 'assessment_type' as column_name, t.assessment_type as value_found
    from dim_assessment t inner join stg_load l on l.etl_run_id = t.etl_run_id
    where t.assessment_type not in ('TUTOR_MARKED', 'COMPUTER_MARKED', 'EXAM', 'OTHER')
    union all
    select 'fct_enrollment', 'final_result', t.final_result
    from fct_enrollment t inner join stg_load l on l.etl_run_id = t.etl_run_id
    where t.final_result not in ('PASS', 'FAIL', 'WITHDRAWN', 'DISTINCTION')
    union all
    select 'fct_enrollment_event', 'event_type', t.event_type
    from fct_enrollment_event t inner join stg_load l on l.etl_run_id = t.etl_run_id
    where t.event_type not in ('REGISTERED', 'WITHDRAWN', 'REINSTATED', 'COMPLETED')
    union all
    select 'fct_enrollment_event', 'final_result', t.final_result
    from fct_enrollment_event t inner join stg_load l on l.etl_run_id = t.etl_run_id
    where t.final_result not in ('PASS', 'FAIL', 'WITHDRAWN', 'DISTINCTION')
    union all
    select 'fct_attendance', 'attendance_status', t.attendance_status
    from fct_attendance t inner join stg_load l on l.etl_run_id = t.etl_run_id
    where t.attendance_status not in ('PRESENT', 'LATE', 'EXCUSED', 'ABSENT')
    union all
    select 'fct_account_transaction', 'transaction_type', t.transaction_type
    from fct_account_transaction t inner join stg_load l on l.etl_run_id = t.etl_run_id
    where t.transaction_type not in ('CHARGE', 'PAYMENT', 'REFUND', 'AID')
    union all
    select 'fct_advising_contact', 'channel', t.channel
    from fct_advising_contact t inner join stg_load l on l.etl_run_id = t.etl_run_id
    where t.channel not in ('EMAIL', 'PHONE', 'MEETING', 'MESSAGE', 'OTHER')
    union all
    select 'fct_advising_contact', 'outcome', t.outcome
    from fct_advising_contact t inner join stg_load l on l.etl_run_id = t.etl_run_id
    where t.outcome not in ('REACHED', 'NOT_REACHED', 'REFERRED', 'DECLINED')
    union all
    select 'bridge_staff_assignment', 'staff_role', t.staff_role
    from bridge_staff_assignment t inner join stg_load l on l.etl_run_id = t.etl_run_id
    where t.staff_role not in ('TEACHER', 'TUTOR', 'ADVISOR', 'OTHER')
)
select table_name, column_name, value_found, count(*) as times
from found
group by table_name, column_name, value_found
