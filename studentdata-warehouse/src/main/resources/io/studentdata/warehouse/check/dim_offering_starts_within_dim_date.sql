-- Claim: every offering starts on a day that dim_date knows (1970 to 2069).
-- Selects offerings that do not. Matters because course days become dates through it.
-- Resolve: correct the offering's first day in the store.
select o.offering_key, o.offering_code, o.start_date
from dim_offering o
where o.offering_key > 0 and o.start_day_number is null
