-- Claim: a student's spans follow each other without gap or overlap, from 1900-01-01 to 9999-12-31,
-- and only the last is current. Selects spans that break it.
-- Matters because a fact finds its student's row by date. Resolve: correct the declarations' dates.
select s.student_durable_key, s.student_key, s.valid_from, s.valid_to
from (
    select
        d.*,
        lag(d.valid_to) over (partition by d.student_durable_key order by d.valid_from) as previous_to,
        lead(d.valid_from) over (partition by d.student_durable_key order by d.valid_from) as next_from
    from dim_student d
) s
where s.valid_from >= s.valid_to
    or coalesce(s.previous_to, cast('1900-01-01' as date)) <> s.valid_from
    or coalesce(s.next_from, cast('9999-12-31' as date)) <> s.valid_to
    or s.is_current <> case when s.next_from is null then 1 else 0 end
