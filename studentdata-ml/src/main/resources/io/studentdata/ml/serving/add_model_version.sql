-- add_model_version: one row per version of a model, added unless it is there.
-- Key: model_name, model_version. Keys count from 1; -1 and -2 are the unknown members. observation_day is a course day, trained_at is UTC.
insert into dim_model_version (
    model_version_key, model_name, model_version, observation_day, run_id, trained_at
)
select
    (select coalesce(max(case when model_version_key > 0 then model_version_key end), 0) + 1 from dim_model_version),
    :model_name,
    :model_version,
    :observation_day,
    :run_id,
    :trained_at
where not exists (
    select 1 from dim_model_version
    where model_name = :model_name and model_version = :model_version
)
