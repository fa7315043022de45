-- Claim: one row per student, currency and month. Selects what occurs more than once, among the rows
-- of this load.
-- Matters because sums would count twice. Resolve: look for days that
-- two spans of a student hold (dim_student_spans_leave_no_gap).
select f.student_durable_key, f.currency, f.month_key, count(*) as times
from fct_account_balance_monthly f
inner join stg_load l on l.etl_run_id = f.etl_run_id
group by f.student_durable_key, f.currency, f.month_key
having count(*) > 1
