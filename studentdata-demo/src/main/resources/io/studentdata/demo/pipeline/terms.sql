-- terms: one row per term that the warehouse has offerings of.
select distinct term_code
from dim_offering
where offering_key > 0
order by term_code
