-- ChangeFeed/since: one row per batch and table that it touched, in the order of the batches' ids.
-- Parameters: @from and @to, the lowest and the highest id that may not have been seen.
declare @from bigint = 1, @to bigint = 1000;
select
    batch.batch_id,
    batch.source_system,
    batch.source_description,
    batch.recorded_at,
    touched.table_name,
    touched.inserted_rows,
    touched.updated_rows,
    touched.deleted_rows,
    touched.first_id,
    touched.last_id
from change_batch batch
inner join change_batch_table touched
    on touched.batch_id = batch.batch_id
where batch.batch_id >= @from
    and batch.batch_id <= @to
order by batch.batch_id, touched.table_name
