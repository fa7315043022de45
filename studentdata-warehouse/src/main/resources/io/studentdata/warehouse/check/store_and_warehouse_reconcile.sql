-- Claim: of each table of the store the warehouse holds as many rows as the store has, and they add up
-- to the same (clicks of interactions, money of accounts). Selects the tables where it does not.
-- Looks only where no other store or source fed this warehouse before: of two that know the same
-- student or course, the one that wrote last has the row. Interactions are left out once retention made
-- the warehouse forget some.
-- Matters because every figure is only as good as its total. Resolve: load with full(); if that does
-- not help, somebody changed the store, or the warehouse, by hand.
select r.table_name, r.store_rows, r.warehouse_rows, r.store_amount, r.warehouse_amount
from etl_reconciliation r
inner join stg_load l on l.etl_run_id = r.etl_run_id
where (r.store_rows <> r.warehouse_rows or r.store_amount <> r.warehouse_amount)
    and not exists (select 1 from etl_store o where o.store_key <> l.store_key)
    and not (r.table_name = 'interaction' and exists (select 1 from etl_retention))
