select
  d.day,
  d.gross_sales, d.discounts, d.returns, d.shipping, d.taxes, d.duties, d.fees, d.adjustments, d.orders, d.units, d.returned_units,
  d.new_customers,
  d.other_orders, d.pending_orders, d.authorized_orders, d.partially_paid_orders, d.paid_orders, d.partially_refunded_orders,
  d.refunded_orders, d.voided_orders, d.expired_orders,
  d.revision
from daily_sales d
left join unnest($2::date[], $3::bigint[]) as known(day, revision) on known.day = d.day
where d.tenant_id = $1
  and d.revision > coalesce(known.revision, 0)
order by d.day
