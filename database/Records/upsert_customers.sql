-- Newer (updated_at, as_of) wins, and of equals the higher hash; a tombstone is never revived. Sorted by key, each key once.
insert into customers as c (
  tenant_id, customer_id, updated_at, as_of, created_at, deleted_at, name_source, name, first_name, last_name, address_name, email, state,
  content_hash)
select * from unnest(
  $1::int[], $2::bigint[], $3::timestamptz[], $4::timestamptz[], $5::timestamptz[], $6::timestamptz[], $7::smallint[], $8::text[], $9::text[],
  $10::text[], $11::text[], $12::text[], $13::text[], $14::bytea[])
on conflict (tenant_id, customer_id) do update set
  updated_at = excluded.updated_at,
  as_of = excluded.as_of,
  created_at = excluded.created_at,
  deleted_at = excluded.deleted_at,
  name_source = excluded.name_source,
  name = excluded.name,
  first_name = excluded.first_name,
  last_name = excluded.last_name,
  address_name = excluded.address_name,
  email = excluded.email,
  state = excluded.state,
  content_hash = excluded.content_hash
where case
  when c.deleted_at is not null then excluded.deleted_at < c.deleted_at
  when excluded.deleted_at is not null then true
  else (c.updated_at, c.as_of, c.content_hash) <= (excluded.updated_at, excluded.as_of, excluded.content_hash)
end
returning c.tenant_id, c.customer_id, coalesce(old.content_hash = new.content_hash, false) or old.deleted_at is not null as unchanged
