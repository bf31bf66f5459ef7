insert into rereads as r (tenant_id, order_id, noted_at, reason)
select * from unnest($1::int[], $2::bigint[], $3::timestamptz[], $4::text[])
on conflict (tenant_id, order_id) do update set
  noted_at = greatest(r.noted_at, excluded.noted_at),
  reason = excluded.reason,
  revision = r.revision + 1
