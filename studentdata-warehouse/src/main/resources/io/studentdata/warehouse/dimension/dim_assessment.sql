-- dim_assessment: one row per assessment.
-- Key: source_system, assessment_code. Reads: stg_assessment, stg_load, dim_offering.
-- due_day is a course day, null where there is no date; weight in percent of the course result.
select
    assessments.source_system,
    assessments.assessment_code,
    coalesce(offerings.offering_key, -1) as offering_key,
    assessments.assessment_type,
    assessments.due_day,
    assessments.weight_percent,
    loads.store_key,
    assessments.source_row_id
from stg_assessment assessments
cross join stg_load loads
left join dim_offering offerings
    on offerings.store_key = loads.store_key
    and offerings.source_row_id = assessments.offering_row_id
