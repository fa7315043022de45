-- StaffAssignments/page: one row per assignment; in the order of staff_assignment's keys.
-- Parameters: @after, the key before the page; @size, rows at most.
declare @after bigint = 0, @size int = 100;
with page_of_staff_assignment as (
    select
        staff_assignment_id,
        batch_id,
        offering_id,
        staff_id,
        staff_role
    from staff_assignment
    where staff_assignment_id > @after
    order by staff_assignment_id
    offset 0 rows fetch next @size rows only
)
select
    assignment.staff_assignment_id as row_key,
    staff.source_system as staff_system,
    staff.source_id as staff_id,
    offering.source_system as offering_system,
    offering.source_id as offering_id,
    assignment.staff_role,
    assignment.staff_assignment_id as stored_id,
    assignment.batch_id as stored_version
from page_of_staff_assignment assignment
inner join staff
    on staff.staff_id = assignment.staff_id
inner join course_offering offering
    on offering.offering_id = assignment.offering_id
order by assignment.staff_assignment_id
