-- AdvisingContacts/of: one row per contact; those of a student, by day.
-- Parameters: @system, @id, the id of a student.
declare @system nvarchar(40) = 'oulad', @id nvarchar(120) = '11391';
select
    contact.source_system as contact_system,
    contact.source_id as contact_id,
    student.source_system as student_system,
    student.source_id as student_id,
    offering.source_system as offering_system,
    offering.source_id as offering_id,
    staff.source_system as staff_system,
    staff.source_id as staff_id,
    contact.contacted_on,
    contact.channel,
    contact.outcome,
    contact.advising_contact_id as stored_id,
    contact.batch_id as stored_version
from student
inner join advising_contact contact
    on contact.student_id = student.student_id
left join course_offering offering
    on offering.offering_id = contact.offering_id
left join staff
    on staff.staff_id = contact.staff_id
where student.source_system = @system
    and student.source_id = @id
order by contact.contacted_on, contact.advising_contact_id
