-- For offers that upsert_orders.sql did not write: says why, and notes what can be learnt from them all the same. The rows are locked already.
--   equal content, seen later than known: without the note a state between the two sightings, arriving last, would win over what was seen
--   after it.
--   an older state that knew edits, while the newer one came by webhook and cannot tell their dates: they are unknown until a read tells.
with offered as (
  select f.*, o.content_hash = f.content_hash as same
  from unnest($1::int[], $2::bigint[], $3::timestamptz[], $4::timestamptz[], $5::timestamptz[], $6::bytea[], $7::bytea[])
    as f(tenant_id, order_id, updated_at, as_of, additions_as_of, content_hash, additions_hash)
  join orders o on o.tenant_id = f.tenant_id and o.order_id = f.order_id
),
noted as (
  update orders o
  set as_of = case when f.same then greatest(o.as_of, f.as_of) else o.as_of end,
      additions_as_of = case when f.same then greatest(o.additions_as_of, f.additions_as_of) else o.additions_as_of end,
      edit_date_unknown = case when f.same then o.edit_date_unknown and f.additions_as_of is null else true end
  from offered f
  where o.tenant_id = f.tenant_id
    and o.order_id = f.order_id
    and case
      when f.same then o.as_of < f.as_of or coalesce(o.additions_as_of, '-infinity') < f.additions_as_of
      else f.additions_hash is not null and o.additions_as_of is null and not o.edit_date_unknown
    end
)
select
  o.tenant_id,
  o.order_id,
  coalesce(f.same, o.deleted_at is not null and f.content_hash is null) as unchanged,
  coalesce(not f.same and (o.updated_at, o.as_of) = (f.updated_at, f.as_of), false) as tied,
  coalesce(not f.same and f.additions_hash is not null and o.additions_as_of is null and not o.edit_date_unknown, false) as edit_dates_lost
from offered f
join orders o on o.tenant_id = f.tenant_id and o.order_id = f.order_id
