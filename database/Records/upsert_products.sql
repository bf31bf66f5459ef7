-- Newer (updated_at, as_of) wins, and of equals the higher hash; a tombstone is never revived. Sorted by key, each key once.
insert into products as p (
  tenant_id, product_id, updated_at, as_of, created_at, deleted_at, variants, title, handle, vendor, product_type, status, content_hash)
select * from unnest(
  $1::int[], $2::bigint[], $3::timestamptz[], $4::timestamptz[], $5::timestamptz[], $6::timestamptz[], $7::int[], $8::text[], $9::text[],
  $10::text[], $11::text[], $12::text[], $13::bytea[])
on conflict (tenant_id, product_id) do update set
  updated_at = excluded.updated_at,
  as_of = excluded.as_of,
  created_at = excluded.created_at,
  deleted_at = excluded.deleted_at,
  variants = excluded.variants,
  title = excluded.title,
  handle = excluded.handle,
  vendor = excluded.vendor,
  product_type = excluded.product_type,
  status = excluded.status,
  content_hash = excluded.content_hash
where case
  when p.deleted_at is not null then excluded.deleted_at < p.deleted_at
  when excluded.deleted_at is not null then true
  else (p.updated_at, p.as_of, p.content_hash) <= (excluded.updated_at, excluded.as_of, excluded.content_hash)
end
returning p.tenant_id, p.product_id, coalesce(old.content_hash = new.content_hash, false) or old.deleted_at is not null as unchanged
