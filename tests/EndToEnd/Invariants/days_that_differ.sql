-- Invariant 1: daily_sales is the sum of sale_events by tenant and day. Written apart from the product's own recount, on purpose.
with recounted as (
  select tenant_id, day, sum(gross_sales) gross_sales, sum(discounts) discounts, sum(returns) returns, sum(shipping) shipping, sum(taxes) taxes,
         sum(duties) duties, sum(fees) fees, sum(adjustments) adjustments, sum(orders) orders, sum(units) units, sum(returned_units) returned_units,
         count(*) filter (where financial_status = 4) paid_orders, count(*) filter (where financial_status = 6) refunded_orders
    from sale_events
   group by tenant_id, day
),
firsts as (
  select tenant_id, day, count(*) new_customers
    from (select tenant_id, customer_id, min(day) as day from sale_events where orders = 1 and customer_id is not null group by 1, 2) first
   group by tenant_id, day
)
select coalesce(kept.tenant_id, recounted.tenant_id) || '/' || coalesce(kept.day, recounted.day)
  from daily_sales kept
  full join recounted using (tenant_id, day)
  left join firsts using (tenant_id, day)
 where (coalesce(kept.gross_sales, 0), coalesce(kept.discounts, 0), coalesce(kept.returns, 0), coalesce(kept.shipping, 0), coalesce(kept.taxes, 0),
        coalesce(kept.duties, 0), coalesce(kept.fees, 0), coalesce(kept.adjustments, 0), coalesce(kept.orders, 0), coalesce(kept.units, 0),
        coalesce(kept.returned_units, 0), coalesce(kept.paid_orders, 0), coalesce(kept.refunded_orders, 0), coalesce(kept.new_customers, 0))
    is distinct from
       (coalesce(recounted.gross_sales, 0), coalesce(recounted.discounts, 0), coalesce(recounted.returns, 0), coalesce(recounted.shipping, 0),
        coalesce(recounted.taxes, 0), coalesce(recounted.duties, 0), coalesce(recounted.fees, 0), coalesce(recounted.adjustments, 0),
        coalesce(recounted.orders, 0), coalesce(recounted.units, 0), coalesce(recounted.returned_units, 0), coalesce(recounted.paid_orders, 0),
        coalesce(recounted.refunded_orders, 0), coalesce(firsts.new_customers, 0))
