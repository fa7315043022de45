-- stg_spanned_enrollment: enrollments whose rows of bld_enrollment_span a load makes anew: they moved, were
-- written, or are gone. Reads: stg_moved_enrollment, stg_enrollment, stg_gone_enrollment, stg_load,
-- fct_enrollment after it is merged.
select m.enrollment_key
from stg_moved_enrollment m
union
select e.enrollment_key
from stg_enrollment s
cross join stg_load l
inner join fct_enrollment e on e.store_key = l.store_key and e.source_row_id = s.source_row_id
union
select g.enrollment_key
from stg_gone_enrollment g
