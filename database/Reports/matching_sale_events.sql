-- Sale events of days $2 … $3 whose value for measure $10 (Measure) is not zero; the other parameters as in matching_orders.sql.
-- An order (measure 8: one row each) is found by any of its lines, as in the list of orders; every other event by its own line.
select
  case $6 when 'value' then v.value else (extract(epoch from e.occurred_at) * 1000000)::bigint end as sort_number,
  lpad(e.order_id::text, 19, '0') as sort_text,
  e.seq::bigint as id,
  e.gross_sales, e.discounts, e.returns, e.shipping, e.taxes, e.duties, e.fees, e.adjustments, e.orders, e.units, e.returned_units,
  v.value,
  e.order_id, o.name, e.title, e.kind, e.occurred_at, e.day, e.line_item_id, e.product_id, e.refund_id, e.financial_status,
  e.customer_id, c.name as customer_name, c.name_source, o.financial_status as order_status
from sale_events e
cross join lateral (select case $10
  when 1 then e.gross_sales
  when 2 then e.discounts
  when 3 then e.returns
  when 4 then e.gross_sales + e.discounts + e.returns
  when 5 then e.shipping
  when 6 then e.taxes
  when 7 then e.gross_sales + e.discounts + e.returns + e.shipping + e.taxes + e.duties + e.fees
  when 8 then e.orders
  when 9 then e.units
  when 10 then e.adjustments
end as value) v
join orders o on o.tenant_id = e.tenant_id and o.order_id = e.order_id
left join customers c on c.tenant_id = e.tenant_id and c.customer_id = e.customer_id and c.deleted_at is null
where e.tenant_id = $1
  and e.day between $2 and $3
  and v.value <> 0
  and ($4::text is null or o.name ilike $4 or e.title ilike $4 or c.name ilike $4 or c.email ilike $4 or e.day::text ilike $4
    or ($4 ~ '\d' and to_char(e.day, 'FMDD Mon YYYY, Mon FMDD, YYYY') ilike $4)
    or (array['pending', 'authorized', 'partially paid', 'paid', 'partially refunded', 'refunded', 'voided', 'expired'])[o.financial_status]
      ilike substr($4, 2)
    or ($10 = 8 and exists (
      select from sale_events l where l.tenant_id = e.tenant_id and l.order_id = e.order_id and l.title ilike $4)))
  and ($5::text is null or o.financial_status::text = $5 or ($5 = 'cancelled' and o.cancelled_at is not null))
  and ($7::bigint is null or e.customer_id = $7)
  and ($8::bigint is null or e.product_id = $8 or ($10 = 8 and exists (
    select from sale_events l where l.tenant_id = e.tenant_id and l.order_id = e.order_id and l.product_id = $8)))
  and ($9::bigint is null or e.order_id = $9)
