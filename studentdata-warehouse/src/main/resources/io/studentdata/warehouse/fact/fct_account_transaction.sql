-- fct_account_transaction: one row per entry in a student's account.
-- Key: transaction_pseudonym. Reads: stg_account_transaction, stg_load, bld_student_span.
-- amount is what the student owes more (CHARGE, REFUND) or less (PAYMENT, AID: negative), in the
-- currency; date keys are yyyymmdd, due_date_key null where nothing is due; reverses_row_id is the
-- source_row_id of the entry that this one takes back. student_key is the student as of the day it
-- was posted.
with
entries as (
    select
        t.*,
        cast(10000 * year(t.posted_on) + 100 * month(t.posted_on) + day(t.posted_on) as int) as posted_date_key,
        cast(10000 * year(t.due_on) + 100 * month(t.due_on) + day(t.due_on) as int) as due_date_key
    from stg_account_transaction t
)
select
    entries.transaction_pseudonym,
    students.student_key,
    students.student_durable_key,
    entries.posted_date_key,
    entries.due_date_key,
    entries.transaction_type,
    entries.amount,
    entries.currency,
    entries.reverses_row_id,
    loads.store_key,
    entries.source_row_id
from entries
cross join stg_load loads
inner join bld_student_span students
    on students.store_key = loads.store_key
    and students.source_row_id = entries.student_row_id
    and entries.posted_date_key >= students.from_date_key
    and entries.posted_date_key < students.to_date_key
