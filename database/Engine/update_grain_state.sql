-- $3 null clears. Of two writers who saw the same version, the second waits for the first's row lock and then finds another version.
update grain_state
set payload = $3::bytea, version = version + 1, updated_at = now()
where state_name = $1 and grain_key = $2 and version = $4
returning version
