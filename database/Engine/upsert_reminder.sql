insert into reminders as r (grain_type, grain_key, reminder_name, start_at, period_ms, next_due_at)
values ($1, $2, $3, $4, $5, $4)
on conflict (grain_type, grain_key, reminder_name) do update
set start_at = excluded.start_at, period_ms = excluded.period_ms, next_due_at = excluded.next_due_at, version = r.version + 1
