-- AccessAudit/about: one row per look at a student's identifiable data, the latest first.
-- Parameters: @system, @id, the id of a student.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = '11391';
select
    audit.accessed_at,
    audit.actor,
    audit.purpose,
    audit.what
from access_audit audit
inner join student
    on student.student_id = audit.student_id
where student.source_system = @system
    and student.source_id = @id
order by audit.accessed_at desc, audit.access_audit_id desc
