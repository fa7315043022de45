-- risk_by_background: one row per prior education and deprivation band, as declared at registration.
-- at_risk is the share of enrollments that failed or were withdrawn; groups under 20 are left out.
select
    s.highest_education,
    s.deprivation_band,
    count(*) as students,
    avg(case when e.final_result in ('FAIL', 'WITHDRAWN') then 1.0 else 0.0 end) as at_risk
from fct_enrollment e
inner join dim_student s
    on s.student_key = e.student_key
where e.final_result is not null
    and s.highest_education is not null
    and s.deprivation_band is not null
group by s.highest_education, s.deprivation_band
having count(*) >= 20
order by s.highest_education, s.deprivation_band
