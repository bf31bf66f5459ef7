select
  order_id, seq, kind, occurred_at, day, line_item_id, product_id, customer_id, refund_id, financial_status,
  gross_sales, discounts, returns, shipping, taxes, duties, fees, adjustments, orders, units, returned_units
from sale_events
where tenant_id = $1 and order_id = any($2)
order by order_id, seq
