insert into delivery_counts as c (tenant_id, hour_at, received, applied, stale)
values ($1, $2, $3, $4, $5)
on conflict (tenant_id, hour_at) do update set
  received = c.received + excluded.received,
  applied = c.applied + excluded.applied,
  stale = c.stale + excluded.stale
