select payload, version from grain_state where grain_type = $1 and grain_key = $2 and state_name = $3
