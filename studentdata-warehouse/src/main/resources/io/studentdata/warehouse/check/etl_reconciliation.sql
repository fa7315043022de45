-- etl_reconciliation: one row per table of the store, with what the store has at the end of this load
-- and what the warehouse holds of it. None where another unit of work was committed meanwhile, or
-- where the store was not counted; interactions only where the load read the whole store.
-- Key: table_name. Reads: stg_store_total, stg_load, etl_batch, bld_store_total.
-- amount is the sum of clicks and of money, null where the store's were not added up.
with
batches as (
    select e.store_key, count(*) as row_count, sum(e.batch_id) as amount
    from etl_batch e
    inner join stg_load l on l.store_key = e.store_key
    group by e.store_key
),
settled as (
    select batches.store_key
    from batches
    inner join stg_store_total b
        on b.table_name = 'change_batch'
        and b.row_count = batches.row_count
        and b.amount = batches.amount
)
select
    t.table_name,
    t.row_count as store_rows,
    coalesce(w.row_count, 0) as warehouse_rows,
    t.amount as store_amount,
    cast(case when w.amount is null and t.amount is not null then 0 else w.amount end as decimal(28, 4)) as warehouse_amount
from stg_store_total t
cross join settled
left join bld_store_total w
    on w.store_key = settled.store_key
    and w.table_name = t.table_name
where t.table_name <> 'change_batch'
