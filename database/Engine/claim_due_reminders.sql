-- A claim lends the row until $2: should the tick never be completed, it is due again then. Rows that another claim holds are skipped, and
-- the update sees no row twice, because the first claim moved next_due_at past $1 before it let go.
with due as (
  select grain_type, grain_key, reminder_name
  from reminders
  where next_due_at <= $1
  order by next_due_at
  limit $3
  for update skip locked
)
update reminders r
set next_due_at = $2
from due
where r.grain_type = due.grain_type and r.grain_key = due.grain_key and r.reminder_name = due.reminder_name
returning r.grain_type, r.grain_key, r.reminder_name, r.start_at, r.period_ms, r.version
