-- Takes the day and sums that a new derivation of the stored snapshot gives. A row that has another content by now is left alone: its
-- writer derived it himself. A row comes back when it was written.
with derived as (
  select *
  from unnest(
    $1::int[], $2::bigint[], $3::bytea[], $4::bytea[], $5::date[], $6::bool[],
    $7::bigint[], $8::bigint[], $9::bigint[], $10::bigint[], $11::bigint[], $12::bigint[], $13::bigint[], $14::bigint[], $15::bigint[],
    $16::bigint[], $17::bigint[])
    as t(tenant_id, order_id, content_hash, additions_hash, processed_on, mismatch,
         gross_sales, discounts, returns, shipping, taxes, duties, fees, adjustments, orders, units, returned_units)
),
locked as materialized (
  select o.tenant_id, o.order_id
  from orders o
  join derived d on d.tenant_id = o.tenant_id and d.order_id = o.order_id
  order by o.tenant_id, o.order_id
  for update of o
)
update orders o
set processed_on = d.processed_on,
    mismatch = d.mismatch,
    gross_sales = d.gross_sales,
    discounts = d.discounts,
    returns = d.returns,
    shipping = d.shipping,
    taxes = d.taxes,
    duties = d.duties,
    fees = d.fees,
    adjustments = d.adjustments,
    orders = d.orders,
    units = d.units,
    returned_units = d.returned_units
from locked l
join derived d on d.tenant_id = l.tenant_id and d.order_id = l.order_id
where o.tenant_id = l.tenant_id
  and o.order_id = l.order_id
  and o.content_hash = d.content_hash
  and o.additions_hash is not distinct from d.additions_hash
returning o.tenant_id, o.order_id, true as replaced, false as was_tombstone, false as tied, false as edit_dates_lost
