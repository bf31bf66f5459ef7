insert into grain_state (grain_type, grain_key, state_name, payload, version)
values ($1, $2, $3, $4, 1)
on conflict do nothing
returning version
