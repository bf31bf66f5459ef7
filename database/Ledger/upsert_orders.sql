-- Offers orders and tombstones, sorted by key; each key once. A row comes back when it was written. Every row is locked, written or not.
--
-- The order of versions has its one home in the `where`: newer (updated_at, as_of) wins, and of equals the higher hash, so that any order of
-- arrival ends in the same row. Equal content is written only for additions that were not known; settle_unapplied.sql does the rest.
-- `old` and `new` come from the locked row, so they are right even if another writer was waited for.
insert into orders as o (
  tenant_id, order_id, updated_at, as_of, processed_at, cancelled_at, deleted_at, additions_as_of, customer_id,
  gross_sales, discounts, returns, shipping, taxes, duties, fees, adjustments, orders, units, returned_units,
  processed_on, financial_status, test, mismatch, edit_date_unknown, currency, name, fulfillment_status,
  content_hash, additions_hash, snapshot)
select * from unnest(
  $1::int[], $2::bigint[], $3::timestamptz[], $4::timestamptz[], $5::timestamptz[], $6::timestamptz[], $7::timestamptz[], $8::timestamptz[],
  $9::bigint[],
  $10::bigint[], $11::bigint[], $12::bigint[], $13::bigint[], $14::bigint[], $15::bigint[], $16::bigint[], $17::bigint[], $18::bigint[],
  $19::bigint[], $20::bigint[],
  $21::date[], $22::smallint[], $23::bool[], $24::bool[], $25::bool[], $26::text[], $27::text[], $28::text[],
  $29::bytea[], $30::bytea[], $31::bytea[])
on conflict (tenant_id, order_id) do update set
  updated_at = excluded.updated_at,
  as_of = case when o.content_hash = excluded.content_hash then greatest(o.as_of, excluded.as_of) else excluded.as_of end,
  processed_at = excluded.processed_at,
  cancelled_at = excluded.cancelled_at,
  deleted_at = excluded.deleted_at,
  additions_as_of = excluded.additions_as_of,
  customer_id = excluded.customer_id,
  gross_sales = excluded.gross_sales,
  discounts = excluded.discounts,
  returns = excluded.returns,
  shipping = excluded.shipping,
  taxes = excluded.taxes,
  duties = excluded.duties,
  fees = excluded.fees,
  adjustments = excluded.adjustments,
  orders = excluded.orders,
  units = excluded.units,
  returned_units = excluded.returned_units,
  processed_on = excluded.processed_on,
  financial_status = excluded.financial_status,
  test = excluded.test,
  mismatch = excluded.mismatch,
  -- Known edits whose dates this payload cannot tell stay unknown until a read tells.
  edit_date_unknown = case when excluded.deleted_at is null then
    excluded.additions_as_of is null and (o.additions_hash is not null or o.edit_date_unknown) end,
  currency = excluded.currency,
  name = excluded.name,
  fulfillment_status = excluded.fulfillment_status,
  content_hash = excluded.content_hash,
  additions_hash = excluded.additions_hash,
  snapshot = excluded.snapshot
where case
  when o.deleted_at is not null then excluded.deleted_at < o.deleted_at
  when excluded.deleted_at is not null then true
  when o.content_hash = excluded.content_hash then
    excluded.additions_hash is distinct from o.additions_hash
    and excluded.additions_as_of > coalesce(o.additions_as_of, '-infinity')
  else (o.updated_at, o.as_of, o.content_hash) < (excluded.updated_at, excluded.as_of, excluded.content_hash)
end
returning
  o.tenant_id,
  o.order_id,
  old.order_id is not null as replaced,
  coalesce(old.deleted_at is not null, false) as was_tombstone,
  coalesce(old.content_hash <> new.content_hash and (old.updated_at, old.as_of) = (new.updated_at, new.as_of), false) as tied,
  old.additions_hash is not null and new.additions_as_of is null and new.deleted_at is null as edit_dates_lost
