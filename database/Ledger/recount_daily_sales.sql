-- Recomputes a tenant's days from its sale events and adds what is missing; answers the days that were wrong, as they are now.
--
-- Writers need not stop: each changes events and days in one transaction, so one snapshot always shows both or neither, and what is
-- repaired is the difference found in it, which commutes with whatever they add meanwhile.
with firsts as (
  select min(day) as day
  from sale_events
  where tenant_id = $1 and orders <> 0 and customer_id is not null
  group by customer_id
),
new_customers as (
  select day, count(*) as new_customers from firsts group by day
),
events as (
  select
    day,
    sum(gross_sales) as gross_sales, sum(discounts) as discounts, sum(returns) as returns, sum(shipping) as shipping, sum(taxes) as taxes,
    sum(duties) as duties, sum(fees) as fees, sum(adjustments) as adjustments,
    sum(orders) as orders, sum(units) as units, sum(returned_units) as returned_units,
    coalesce(sum(orders) filter (where financial_status = 0), 0) as other_orders,
    coalesce(sum(orders) filter (where financial_status = 1), 0) as pending_orders,
    coalesce(sum(orders) filter (where financial_status = 2), 0) as authorized_orders,
    coalesce(sum(orders) filter (where financial_status = 3), 0) as partially_paid_orders,
    coalesce(sum(orders) filter (where financial_status = 4), 0) as paid_orders,
    coalesce(sum(orders) filter (where financial_status = 5), 0) as partially_refunded_orders,
    coalesce(sum(orders) filter (where financial_status = 6), 0) as refunded_orders,
    coalesce(sum(orders) filter (where financial_status = 7), 0) as voided_orders,
    coalesce(sum(orders) filter (where financial_status = 8), 0) as expired_orders
  from sale_events
  where tenant_id = $1
  group by day
),
drift as (
  select
    day,
    (coalesce(e.gross_sales, 0) - coalesce(d.gross_sales, 0))::bigint as gross_sales,
    (coalesce(e.discounts, 0) - coalesce(d.discounts, 0))::bigint as discounts,
    (coalesce(e.returns, 0) - coalesce(d.returns, 0))::bigint as returns,
    (coalesce(e.shipping, 0) - coalesce(d.shipping, 0))::bigint as shipping,
    (coalesce(e.taxes, 0) - coalesce(d.taxes, 0))::bigint as taxes,
    (coalesce(e.duties, 0) - coalesce(d.duties, 0))::bigint as duties,
    (coalesce(e.fees, 0) - coalesce(d.fees, 0))::bigint as fees,
    (coalesce(e.adjustments, 0) - coalesce(d.adjustments, 0))::bigint as adjustments,
    (coalesce(e.orders, 0) - coalesce(d.orders, 0))::bigint as orders,
    (coalesce(e.units, 0) - coalesce(d.units, 0))::bigint as units,
    (coalesce(e.returned_units, 0) - coalesce(d.returned_units, 0))::bigint as returned_units,
    (coalesce(n.new_customers, 0) - coalesce(d.new_customers, 0))::bigint as new_customers,
    (coalesce(e.other_orders, 0) - coalesce(d.other_orders, 0))::int as other_orders,
    (coalesce(e.pending_orders, 0) - coalesce(d.pending_orders, 0))::int as pending_orders,
    (coalesce(e.authorized_orders, 0) - coalesce(d.authorized_orders, 0))::int as authorized_orders,
    (coalesce(e.partially_paid_orders, 0) - coalesce(d.partially_paid_orders, 0))::int as partially_paid_orders,
    (coalesce(e.paid_orders, 0) - coalesce(d.paid_orders, 0))::int as paid_orders,
    (coalesce(e.partially_refunded_orders, 0) - coalesce(d.partially_refunded_orders, 0))::int as partially_refunded_orders,
    (coalesce(e.refunded_orders, 0) - coalesce(d.refunded_orders, 0))::int as refunded_orders,
    (coalesce(e.voided_orders, 0) - coalesce(d.voided_orders, 0))::int as voided_orders,
    (coalesce(e.expired_orders, 0) - coalesce(d.expired_orders, 0))::int as expired_orders
  from events e
  full join new_customers n using (day)
  full join (select * from daily_sales where tenant_id = $1) d using (day)
),
wrong as (
  select *
  from drift
  where (gross_sales, discounts, returns, shipping, taxes, duties, fees, adjustments, orders, units, returned_units, new_customers,
         other_orders, pending_orders, authorized_orders, partially_paid_orders, paid_orders, partially_refunded_orders, refunded_orders,
         voided_orders, expired_orders)
        is distinct from (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
  order by day
)
insert into daily_sales as d (
  tenant_id, day,
  gross_sales, discounts, returns, shipping, taxes, duties, fees, adjustments, orders, units, returned_units, new_customers,
  other_orders, pending_orders, authorized_orders, partially_paid_orders, paid_orders, partially_refunded_orders, refunded_orders,
  voided_orders, expired_orders, revision)
select $1, wrong.*, 1 from wrong
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
  d.day,
  d.gross_sales, d.discounts, d.returns, d.shipping, d.taxes, d.duties, d.fees, d.adjustments, d.orders, d.units, d.returned_units,
  d.new_customers,
  d.other_orders, d.pending_orders, d.authorized_orders, d.partially_paid_orders, d.paid_orders, d.partially_refunded_orders,
  d.refunded_orders, d.voided_orders, d.expired_orders,
  d.revision
