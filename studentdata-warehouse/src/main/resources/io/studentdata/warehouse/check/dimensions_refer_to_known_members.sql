-- Claim: every offering has a course and a term, every assessment and resource an offering.
-- Selects those that point to the unknown member.
-- Matters because what hangs on them is in no group. Resolve: load the batch that holds the missing one.
select 'dim_offering' as table_name, offering_code as member, 'dim_course' as missing
from dim_offering where offering_key > 0 and course_key < 0
union all
select 'dim_offering', offering_code, 'dim_term'
from dim_offering where offering_key > 0 and coalesce(term_key, -1) < 0
union all
select 'dim_assessment', assessment_code, 'dim_offering'
from dim_assessment where assessment_key > 0 and offering_key < 0
union all
select 'dim_resource', resource_code, 'dim_offering'
from dim_resource where resource_key > 0 and offering_key < 0
