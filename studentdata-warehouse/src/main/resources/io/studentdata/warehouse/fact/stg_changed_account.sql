-- stg_changed_account: students whose entries are others after this load: those who get an entry,
-- those who had it, and those whose entry takes back one that is another now. Reads:
-- fct_account_transaction before it is merged, stg_account_transaction, stg_delete, stg_load,
-- stg_moved_student, dim_student.
with
changed_rows as (
    select a.source_row_id from stg_account_transaction a
    union all
    select d.source_row_id from stg_delete d where d.table_name = 'account_transaction'
)
select m.student_durable_key from stg_moved_student m
union
select s.student_durable_key
from dim_student s
inner join stg_load l on l.store_key = s.store_key
where s.source_row_id in (select student_row_id from stg_account_transaction)
union
select f.student_durable_key
from fct_account_transaction f
inner join stg_load l on l.store_key = f.store_key
where f.source_row_id in (select source_row_id from changed_rows)
    or f.reverses_row_id in (select source_row_id from changed_rows)
union
select f.student_durable_key
from fct_account_transaction f
where f.transaction_pseudonym in (select transaction_pseudonym from stg_account_transaction)
