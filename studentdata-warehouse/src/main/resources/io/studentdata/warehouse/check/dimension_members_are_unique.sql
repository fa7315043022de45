-- Claim: every member of a dimension has one key, one natural key, and one row of its store.
-- Selects keys, natural keys and rows that occur more than once.
-- Matters because a fact would join twice. Resolve: look for two members that share the key.
select 'dim_student' as table_name, 'key' as what, concat(student_key, '') as member, count(*) as times
from dim_student group by student_key having count(*) > 1
union all
select 'dim_student', 'declaration', concat(student_pseudonym, ' ', declared_on), count(*)
from dim_student group by student_pseudonym, declared_on having count(*) > 1;

select 'dim_term' as table_name, 'key' as what, concat(term_key, '') as member, count(*) as times
from dim_term group by term_key having count(*) > 1
union all
select 'dim_term', 'code', concat(source_system, ':', term_code), count(*)
from dim_term group by source_system, term_code having count(*) > 1
union all
select 'dim_term', 'store row', concat(store_key, ':', source_row_id), count(*)
from dim_term group by store_key, source_row_id having count(*) > 1;

select 'dim_course' as table_name, 'key' as what, concat(course_key, '') as member, count(*) as times
from dim_course group by course_key having count(*) > 1
union all
select 'dim_course', 'code', concat(source_system, ':', course_code), count(*)
from dim_course group by source_system, course_code having count(*) > 1
union all
select 'dim_course', 'store row', concat(store_key, ':', source_row_id), count(*)
from dim_course group by store_key, source_row_id having count(*) > 1;

select 'dim_offering' as table_name, 'key' as what, concat(offering_key, '') as member, count(*) as times
from dim_offering group by offering_key having count(*) > 1
union all
select 'dim_offering', 'code', concat(source_system, ':', offering_code), count(*)
from dim_offering group by source_system, offering_code having count(*) > 1
union all
select 'dim_offering', 'store row', concat(store_key, ':', source_row_id), count(*)
from dim_offering group by store_key, source_row_id having count(*) > 1;

select 'dim_assessment' as table_name, 'key' as what, concat(assessment_key, '') as member, count(*) as times
from dim_assessment group by assessment_key having count(*) > 1
union all
select 'dim_assessment', 'code', concat(source_system, ':', assessment_code), count(*)
from dim_assessment group by source_system, assessment_code having count(*) > 1
union all
select 'dim_assessment', 'store row', concat(store_key, ':', source_row_id), count(*)
from dim_assessment group by store_key, source_row_id having count(*) > 1;

select 'dim_resource' as table_name, 'key' as what, concat(resource_key, '') as member, count(*) as times
from dim_resource group by resource_key having count(*) > 1
union all
select 'dim_resource', 'code', concat(source_system, ':', resource_code), count(*)
from dim_resource group by source_system, resource_code having count(*) > 1
union all
select 'dim_resource', 'store row', concat(store_key, ':', source_row_id), count(*)
from dim_resource group by store_key, source_row_id having count(*) > 1;

select 'dim_program' as table_name, 'key' as what, concat(program_key, '') as member, count(*) as times
from dim_program group by program_key having count(*) > 1
union all
select 'dim_program', 'code', concat(source_system, ':', program_code), count(*)
from dim_program group by source_system, program_code having count(*) > 1
union all
select 'dim_program', 'store row', concat(store_key, ':', source_row_id), count(*)
from dim_program group by store_key, source_row_id having count(*) > 1;

select 'dim_staff' as table_name, 'key' as what, concat(staff_key, '') as member, count(*) as times
from dim_staff group by staff_key having count(*) > 1
union all
select 'dim_staff', 'pseudonym', staff_pseudonym, count(*)
from dim_staff group by staff_pseudonym having count(*) > 1
union all
select 'dim_staff', 'store row', concat(store_key, ':', source_row_id), count(*)
from dim_staff group by store_key, source_row_id having count(*) > 1;

select 'dim_model_version' as table_name, 'key' as what, concat(model_version_key, '') as member, count(*) as times
from dim_model_version group by model_version_key having count(*) > 1
union all
select 'dim_model_version', 'code', concat(model_name, ':', model_version), count(*)
from dim_model_version group by model_name, model_version having count(*) > 1
