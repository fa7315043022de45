-- scored_offerings: one row per offering and observation day that has scores, with the model version that scored it last.
with
versions as (
    select
        offering_key,
        observation_day,
        model_version_key,
        row_number() over (
            partition by offering_key, observation_day order by max(scored_at) desc, model_version_key desc
        ) as place
    from fct_risk_score
    group by offering_key, observation_day, model_version_key
)
select
    o.source_system,
    o.offering_code,
    v.observation_day,
    v.model_version_key,
    m.model_name,
    m.model_version
from versions v
inner join dim_offering o
    on o.offering_key = v.offering_key
inner join dim_model_version m
    on m.model_version_key = v.model_version_key
where v.place = 1
order by o.offering_code, v.observation_day
