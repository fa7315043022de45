-- AdvisingContacts/page: one row per contact; in the order of advising_contact's keys.
-- Parameters: @after, the key before the page; @size, rows at most.
declare @after bigint = 0, @size int = 100;
with page_of_advising_contact as (
    select
        advising_contact_id,
        batch_id,
        channel,
        contacted_on,
        offering_id,
        outcome,
        source_id,
        source_system,
        staff_id,
        student_id
    from advising_contact
    where advising_contact_id > @after
    order by advising_contact_id
    offset 0 rows fetch next @size rows only
)
select
    contact.advising_contact_id as row_key,
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
from page_of_advising_contact contact
inner join student
    on student.student_id = contact.student_id
left join course_offering offering
    on offering.offering_id = contact.offering_id
left join staff
    on staff.staff_id = contact.staff_id
order by contact.advising_contact_id
