-- $4 null clears. Of two writers who saw the same version, the second waits for the first's row lock and then finds another version.
update grain_state
set payload = $4::bytea, version = version + 1, updated_at = now()
where grain_type = $1 and grain_key = $2 and state_name = $3 and version = $5
returning version
