select id, kind, trigger, started_at, finished_at, rows, applied, error
from sync_runs
where tenant_id = $1
order by id desc
limit $2
