delete from daily_sales where tenant_id = $1;

insert into daily_sales (tenant_id, day, gross_sales, discounts, returns, shipping, taxes, duties, fees, adjustments, orders, units, returned_units,
                         new_customers, revision, other_orders, pending_orders, authorized_orders, partially_paid_orders, paid_orders,
                         partially_refunded_orders, refunded_orders, voided_orders, expired_orders)
select $1, day, sum(gross_sales), sum(discounts), sum(returns), sum(shipping), sum(taxes), sum(duties), sum(fees), sum(adjustments),
       sum(orders), sum(units), sum(returned_units), 0, 1, 0, 0, 0, 0, sum(orders), 0, 0, 0, 0
  from sale_events where tenant_id = $1 group by day;
