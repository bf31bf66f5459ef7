select id, kind, trigger, started_at, finished_at, rows, applied, error
from sync_runs
where tenant_id = $1 and finished_at is null
