-- stg_student_profile: one row per student and day of declaration, for every student with a
-- declaration written by a batch from :first_batch to :last_batch. Runs on the operational store.
-- The second column is the student's identity; the loader turns it into a pseudonym.
select
    p.student_id as source_row_id,
    concat(replace(replace(s.source_system, '%', '%25'), ':', '%3A'), ':', s.source_id) as student_identity,
    p.valid_from as declared_on,
    p.gender,
    p.region,
    p.highest_education,
    p.deprivation_band,
    p.age_band,
    p.disability
from student_profile p
inner join student s on s.student_id = p.student_id
where p.student_id in (
    select c.student_id
    from student_profile c
    where c.batch_id between :first_batch and :last_batch
)
order by p.student_id, p.valid_from
