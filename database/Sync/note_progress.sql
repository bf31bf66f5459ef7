update sync_runs
set rows = $3, applied = $4
where tenant_id = $1 and id = $2 and finished_at is null
