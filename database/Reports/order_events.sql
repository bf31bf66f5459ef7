-- The sale events of order $2 of tenant $1, in their order.
select
  gross_sales, discounts, returns, shipping, taxes, duties, fees, adjustments, orders, units, returned_units,
  seq, kind, occurred_at, day, line_item_id, product_id, customer_id, refund_id, financial_status
from sale_events
where tenant_id = $1 and order_id = $2
order by seq
