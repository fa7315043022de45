-- ChangeFeed/deleted: one row per row of a table that a batch deleted, in the order of their keys.
-- Parameters: @batch, the batch; @table, the table; @after, the key before the page;
--   @size, rows at most.
declare @batch bigint = 1, @table varchar(60) = 'enrollment', @after bigint = 0, @size int = 100;
select row_id
from change_delete
where batch_id = @batch
    and table_name = @table
    and row_id > @after
order by batch_id, table_name, row_id
offset 0 rows fetch next @size rows only
