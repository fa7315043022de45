-- Interactions/count: one row, the number of rows of interaction.
select count(*) as rows_in_all
from interaction
