-- StaffAssignments/of: one row per assignment; those of an offering.
-- Parameters: @system, @id, the id of an offering.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = 'AAA-2013J';
select
    staff.source_system as staff_system,
    staff.source_id as staff_id,
    offering.source_system as offering_system,
    offering.source_id as offering_id,
    assignment.staff_role,
    assignment.staff_assignment_id as stored_id,
    assignment.batch_id as stored_version
from staff_assignment assignment
inner join staff
    on staff.staff_id = assignment.staff_id
inner join course_offering offering
    on offering.offering_id = assignment.offering_id
where offering.source_system = @system
    and offering.source_id = @id
order by assignment.staff_assignment_id
