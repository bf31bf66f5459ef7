update sync_runs
set finished_at = $3, error = $4
where tenant_id = $1 and id = $2 and finished_at is null
