-- A statement of its own, after the order rows are locked: its snapshot sees what the previous holder of the lock committed.
delete from sale_events e
using unnest($1::int[], $2::bigint[]) as replaced(tenant_id, order_id)
where e.tenant_id = replaced.tenant_id
  and e.order_id = replaced.order_id
returning
  e.tenant_id, e.day, e.customer_id, e.financial_status,
  e.gross_sales, e.discounts, e.returns, e.shipping, e.taxes, e.duties, e.fees, e.adjustments, e.orders, e.units, e.returned_units
