update reminders
set next_due_at = $5
where grain_type = $1 and grain_key = $2 and reminder_name = $3 and version = $4
