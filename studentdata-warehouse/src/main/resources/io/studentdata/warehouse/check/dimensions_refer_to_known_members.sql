-- Claim: every offering has a course, every assessment and resource an offering.
-- Selects those that point to the unknown member. Resolve: load the batch that holds the missing one.
select 'dim_offering' as table_name, offering_code as member
from dim_offering where offering_key > 0 and course_key < 0
union all
select 'dim_assessment', assessment_code
from dim_assessment where assessment_key > 0 and offering_key < 0
union all
select 'dim_resource', resource_code
from dim_resource where resource_key > 0 and offering_key < 0
