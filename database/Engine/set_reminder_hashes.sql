update reminders r
set grain_hash = hashed.grain_hash
from unnest($1::text[], $2::text[], $3::int[]) as hashed (grain_type, grain_key, grain_hash)
where r.grain_type = hashed.grain_type and r.grain_key = hashed.grain_key and r.grain_hash is null
