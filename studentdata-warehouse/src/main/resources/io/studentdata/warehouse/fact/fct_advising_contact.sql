-- fct_advising_contact: one row per outreach to a student.
-- Key: contact_pseudonym. Reads: stg_advising_contact, stg_load, bld_student_span, dim_offering, dim_staff.
-- offering_key is -2 where it was about none, staff_key -1 where nobody is named, contacted_date_key
-- yyyymmdd; outcome is null while open. student_key is the student as of that day.
with
contacts as (
    select
        c.*,
        cast(10000 * year(c.contacted_on) + 100 * month(c.contacted_on) + day(c.contacted_on) as int) as contacted_date_key
    from stg_advising_contact c
)
select
    contacts.contact_pseudonym,
    students.student_key,
    students.student_durable_key,
    case when contacts.offering_row_id is null then -2 else coalesce(offerings.offering_key, -1) end as offering_key,
    coalesce(staff.staff_key, -1) as staff_key,
    contacts.contacted_date_key,
    contacts.channel,
    contacts.outcome,
    loads.store_key,
    contacts.source_row_id
from contacts
cross join stg_load loads
inner join bld_student_span students
    on students.store_key = loads.store_key
    and students.source_row_id = contacts.student_row_id
    and contacts.contacted_date_key >= students.from_date_key
    and contacts.contacted_date_key < students.to_date_key
left join dim_offering offerings
    on offerings.store_key = loads.store_key
    and offerings.source_row_id = contacts.offering_row_id
left join dim_staff staff
    on staff.store_key = loads.store_key
    and staff.source_row_id = contacts.staff_row_id
