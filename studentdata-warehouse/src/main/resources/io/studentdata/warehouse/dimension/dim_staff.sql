-- dim_staff: one row per member of staff, with how many offerings they have in each role now; all of
-- the store's, since there are few.
-- Key: staff_pseudonym. Reads: stg_staff, stg_load, bld_staff_assignment, dim_staff before it is merged.
with
members as (
    select l.store_key, s.source_row_id, s.staff_pseudonym
    from stg_staff s
    cross join stg_load l
    union all
    select d.store_key, d.source_row_id, d.staff_pseudonym
    from dim_staff d
    inner join stg_load l on l.store_key = d.store_key
    where not exists (select 1 from stg_staff s where s.source_row_id = d.source_row_id)
),
roles as (
    select
        store_key,
        staff_row_id,
        sum(case when staff_role = 'TEACHER' then 1 else 0 end) as teacher,
        sum(case when staff_role = 'TUTOR' then 1 else 0 end) as tutor,
        sum(case when staff_role = 'ADVISOR' then 1 else 0 end) as advisor,
        sum(case when staff_role = 'OTHER' then 1 else 0 end) as other
    from bld_staff_assignment
    group by store_key, staff_row_id
)
select
    members.staff_pseudonym,
    cast(coalesce(roles.teacher, 0) as int) as teacher_offerings,
    cast(coalesce(roles.tutor, 0) as int) as tutor_offerings,
    cast(coalesce(roles.advisor, 0) as int) as advisor_offerings,
    cast(coalesce(roles.other, 0) as int) as other_offerings,
    members.store_key,
    members.source_row_id
from members
left join roles
    on roles.store_key = members.store_key
    and roles.staff_row_id = members.source_row_id
