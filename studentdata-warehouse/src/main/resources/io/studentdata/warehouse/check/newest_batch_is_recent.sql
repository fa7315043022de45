-- Claim: the newest unit of work in the store was committed within the last seven days. Selects the time
-- of the newest one (UTC) where it was not.
-- Matters because a warehouse that is loaded every night is as old as its store. Resolve: see whether
-- imports still run.
select b.recorded_at
from stg_store_total b
inner join dim_date recorded on recorded.calendar_date = cast(b.recorded_at as date)
inner join dim_date today on today.calendar_date = cast(current_timestamp as date)
where b.table_name = 'change_batch'
    and recorded.day_number < today.day_number - 7
