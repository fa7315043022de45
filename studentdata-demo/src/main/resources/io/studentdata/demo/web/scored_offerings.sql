-- scored_offerings: one row per offering and observation day that has scores, with the newest model version that scored them.
with
newest as (
    select
        offering_key,
        observation_day,
        max(model_version_key) as model_version_key
    from fct_risk_score
    group by offering_key, observation_day
)
select
    o.offering_code,
    n.observation_day,
    n.model_version_key,
    m.model_name,
    m.model_version
from newest n
inner join dim_offering o
    on o.offering_key = n.offering_key
inner join dim_model_version m
    on m.model_version_key = n.model_version_key
order by o.offering_code, n.observation_day
