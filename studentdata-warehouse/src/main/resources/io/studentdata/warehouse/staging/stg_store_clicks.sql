-- stg_store_clicks: one row, for stg_store_total: how many interactions and clicks the store has.
-- Runs on the operational store, where a load reads all of it: counting looks at every interaction.
select
    'interaction' as table_name,
    count(*) as row_count,
    cast(coalesce(sum(cast(clicks as bigint)), 0) as decimal(28, 4)) as amount,
    cast(null as datetime2) as recorded_at
from interaction
