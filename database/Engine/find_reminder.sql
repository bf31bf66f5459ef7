select grain_type, grain_key, reminder_name, start_at, period_ms, version
from reminders
where grain_type = $1 and grain_key = $2 and reminder_name = $3
