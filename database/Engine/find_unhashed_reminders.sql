select distinct grain_type, grain_key from reminders where grain_hash is null
