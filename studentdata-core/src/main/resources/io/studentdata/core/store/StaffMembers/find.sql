-- StaffMembers/find: one row per member of staff; the one with an id.
-- Parameters: @system, @id, the id of a member of staff.
declare @system nvarchar(40) = 'registrar', @id nvarchar(120) = '1';
select
    staff.source_system as staff_system,
    staff.source_id as staff_id,
    staff.display_name,
    staff.staff_id as stored_id,
    staff.batch_id as stored_version
from staff
where staff.source_system = @system
    and staff.source_id = @id
