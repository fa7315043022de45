-- model_version: the key of one version of a model. Reads: dim_model_version.
select model_version_key
from dim_model_version
where model_name = :model_name and model_version = :model_version
