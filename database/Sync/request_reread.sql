-- Not for an order that was deleted, or read when it was newer than the note; both instants are by Shopify's clock.
insert into rereads as r (tenant_id, order_id, noted_at, reason)
select $1, $2, $3, $4
where not exists (
  select
  from orders o
  where o.tenant_id = $1
    and o.order_id = $2
    and (o.deleted_at is not null or (o.updated_at > $3 and o.additions_as_of is not null)))
on conflict (tenant_id, order_id) do update set
  noted_at = greatest(r.noted_at, excluded.noted_at),
  reason = excluded.reason,
  revision = r.revision + 1
