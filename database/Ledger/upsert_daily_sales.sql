-- Adds differences to days, sorted by key, each day once; answers the days as they are now.
insert into daily_sales as d (
  tenant_id, day,
  gross_sales, discounts, returns, shipping, taxes, duties, fees, adjustments, orders, units, returned_units,
  new_customers,
  other_orders, pending_orders, authorized_orders, partially_paid_orders, paid_orders, partially_refunded_orders, refunded_orders,
  voided_orders, expired_orders,
  revision)
select *, 1 from unnest(
  $1::int[], $2::date[],
  $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bigint[], $8::bigint[], $9::bigint[], $10::bigint[], $11::bigint[],
  $12::bigint[], $13::bigint[],
  $14::bigint[],
  $15::int[], $16::int[], $17::int[], $18::int[], $19::int[], $20::int[], $21::int[], $22::int[], $23::int[])
on conflict (tenant_id, day) do update set
  gross_sales = d.gross_sales + excluded.gross_sales,
  discounts = d.discounts + excluded.discounts,
  returns = d.returns + excluded.returns,
  shipping = d.shipping + excluded.shipping,
  taxes = d.taxes + excluded.taxes,
  duties = d.duties + excluded.duties,
  fees = d.fees + excluded.fees,
  adjustments = d.adjustments + excluded.adjustments,
  orders = d.orders + excluded.orders,
  units = d.units + excluded.units,
  returned_units = d.returned_units + excluded.returned_units,
  new_customers = d.new_customers + excluded.new_customers,
  other_orders = d.other_orders + excluded.other_orders,
  pending_orders = d.pending_orders + excluded.pending_orders,
  authorized_orders = d.authorized_orders + excluded.authorized_orders,
  partially_paid_orders = d.partially_paid_orders + excluded.partially_paid_orders,
  paid_orders = d.paid_orders + excluded.paid_orders,
  partially_refunded_orders = d.partially_refunded_orders + excluded.partially_refunded_orders,
  refunded_orders = d.refunded_orders + excluded.refunded_orders,
  voided_orders = d.voided_orders + excluded.voided_orders,
  expired_orders = d.expired_orders + excluded.expired_orders,
  revision = d.revision + 1
returning
  d.tenant_id, d.day,
  d.gross_sales, d.discounts, d.returns, d.shipping, d.taxes, d.duties, d.fees, d.adjustments, d.orders, d.units, d.returned_units,
  d.new_customers,
  d.other_orders, d.pending_orders, d.authorized_orders, d.partially_paid_orders, d.paid_orders, d.partially_refunded_orders,
  d.refunded_orders, d.voided_orders, d.expired_orders,
  d.revision
