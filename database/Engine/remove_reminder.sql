delete from reminders where grain_type = $1 and grain_key = $2 and reminder_name = $3
