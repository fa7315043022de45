-- offerings: one row per offering of a term. Parameter: term_code.
select source_system, offering_code
from dim_offering
where term_code = :term_code
order by source_system, offering_code
