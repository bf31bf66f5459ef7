-- Orders placed in days $2 … $3 that match; $1 tenant, $4 search pattern, $5 status, $6 sort, $7 customer, $8 product, $9 order. Null means
-- all. The days are never null, so that the plan may always use the index on them; $11 says that they mean all days.
select
  case $6
    when 'totalSales' then o.gross_sales + o.discounts + o.returns + o.shipping + o.taxes + o.duties + o.fees
    when 'netSales' then o.gross_sales + o.discounts + o.returns
    when 'name' then coalesce(nullif(left(regexp_replace(o.name, '\D', '', 'g'), 18), ''), '0')::bigint
    else (extract(epoch from o.processed_at) * 1000000)::bigint
  end as sort_number,
  case $6 when 'name' then o.name else '' end as sort_text,
  o.order_id as id,
  o.gross_sales, o.discounts, o.returns, o.shipping, o.taxes, o.duties, o.fees, o.adjustments, o.orders, o.units, o.returned_units,
  o.name, o.processed_at, o.updated_at, o.cancelled_at, o.financial_status, o.fulfillment_status, o.test, o.mismatch, o.edit_date_unknown,
  o.customer_id, c.name as customer_name, c.name_source
from orders o
left join customers c on c.tenant_id = o.tenant_id and c.customer_id = o.customer_id and c.deleted_at is null
where o.tenant_id = $1
  and o.deleted_at is null
  and o.processed_on between $2 and $3
  and ($4::text is null or o.name ilike $4 or c.name ilike $4 or c.email ilike $4 or o.processed_on::text ilike $4
    or ($4 ~ '\d' and to_char(o.processed_on, 'FMDD Mon YYYY, Mon FMDD, YYYY') ilike $4)
    or (array['pending', 'authorized', 'partially paid', 'paid', 'partially refunded', 'refunded', 'voided', 'expired'])[o.financial_status]
      ilike substr($4, 2)    -- from its first letter on: "red" is not "refunded"
    or exists (select from sale_events e where e.tenant_id = o.tenant_id and e.order_id = o.order_id and e.title ilike $4))
  and ($5::text is null or o.financial_status::text = $5 or ($5 = 'cancelled' and o.cancelled_at is not null))
  and ($7::bigint is null or o.customer_id = $7)
  and ($8::bigint is null or exists (
    select from sale_events e where e.tenant_id = o.tenant_id and e.order_id = o.order_id and e.product_id = $8))
  and ($9::bigint is null or o.order_id = $9)
