-- forget_scores: removes what a model version said of some enrollments on a course day.
delete from fct_risk_score
where model_version_key = :model_version_key
    and observation_day = :observation_day
    and enrollment_key in (<enrollments>)
