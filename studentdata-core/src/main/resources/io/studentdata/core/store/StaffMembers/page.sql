-- StaffMembers/page: one row per member of staff; in the order of staff's keys.
-- Parameters: @after, the key before the page; @size, rows at most.
declare @after bigint = 0, @size int = 100;
with page_of_staff as (
    select
        staff_id,
        batch_id,
        display_name,
        source_id,
        source_system
    from staff
    where staff_id > @after
    order by staff_id
    offset 0 rows fetch next @size rows only
)
select
    staff.staff_id as row_key,
    staff.source_system as staff_system,
    staff.source_id as staff_id,
    staff.display_name,
    staff.staff_id as stored_id,
    staff.batch_id as stored_version
from page_of_staff staff
order by staff.staff_id
