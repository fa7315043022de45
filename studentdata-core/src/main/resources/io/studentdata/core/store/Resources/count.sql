-- Resources/count: one row, the number of rows of learning_resource.
select count(*) as rows_in_all
from learning_resource
