insert into grain_state (state_name, grain_key, payload, version)
values ($1, $2, $3, 1)
on conflict do nothing
returning version
