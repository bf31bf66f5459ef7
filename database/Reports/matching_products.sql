-- Products sold in days $2 … $3 (all known ones when $11) with what was sold of them; parameters as in matching_orders.sql.
-- Lines without a product (custom items, products deleted before we saw them) are told apart by their title.
with sold as (
  select
    e.product_id, case when e.product_id is null then e.title end as lone_title, max(e.title) as sold_title,
    sum(e.gross_sales)::bigint as gross_sales, sum(e.discounts)::bigint as discounts, sum(e.returns)::bigint as returns,
    sum(e.shipping)::bigint as shipping, sum(e.taxes)::bigint as taxes, sum(e.duties)::bigint as duties, sum(e.fees)::bigint as fees,
    sum(e.adjustments)::bigint as adjustments, count(distinct e.order_id) filter (where e.units > 0) as orders, sum(e.units)::bigint as units,
    sum(e.returned_units)::bigint as returned_units
  from sale_events e
  where e.tenant_id = $1 and e.line_item_id is not null and e.day between $2 and $3
    and ($7::bigint is null or e.customer_id = $7) and ($8::bigint is null or e.product_id = $8)
  group by 1, 2
),
named as (
  select
    coalesce(s.product_id, p.product_id) as product_id, coalesce(p.title, s.lone_title, s.sold_title, '') as title,
    p.vendor, p.product_type, p.status,
    coalesce(s.gross_sales, 0) as gross_sales, coalesce(s.discounts, 0) as discounts, coalesce(s.returns, 0) as returns,
    coalesce(s.shipping, 0) as shipping, coalesce(s.taxes, 0) as taxes, coalesce(s.duties, 0) as duties, coalesce(s.fees, 0) as fees,
    coalesce(s.adjustments, 0) as adjustments, coalesce(s.orders, 0) as orders, coalesce(s.units, 0) as units,
    coalesce(s.returned_units, 0) as returned_units
  from sold s
  full join (
    select * from products
    where tenant_id = $1 and deleted_at is null and ($8::bigint is null or product_id = $8)) p using (product_id)
  where s.gross_sales is not null or ($11 and $7::bigint is null)
)
select
  case $6 when 'units' then n.units when 'netSales' then n.gross_sales + n.discounts + n.returns else 0 end as sort_number,
  case $6 when 'title' then lower(n.title) || ' ' || n.title else n.title end as sort_text,    -- also tells apart lines without a product
  coalesce(n.product_id, 0) as id,
  n.gross_sales, n.discounts, n.returns, n.shipping, n.taxes, n.duties, n.fees, n.adjustments, n.orders, n.units, n.returned_units,
  n.product_id, n.title, n.vendor, n.product_type, n.status
from named n
where ($4::text is null or n.title ilike $4 or n.vendor ilike $4 or n.product_type ilike $4)
  and ($5::text is null or n.status = $5)
