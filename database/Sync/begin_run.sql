insert into sync_runs (tenant_id, kind, trigger, started_at)
values ($1, $2, $3, $4)
on conflict (tenant_id) where finished_at is null do nothing
