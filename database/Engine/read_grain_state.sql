select payload, version from grain_state where state_name = $1 and grain_key = $2
