-- Customers that placed an order in days $2 … $3 (all known ones when $11) with what they bought in them; parameters as in matching_orders.sql, and $12,
-- where the name comes from (CustomerNameSource).
-- Besides the states of their accounts, status $5 knows new (the first order ever lies in these days) and returning (it lies before them).
-- A customer whose record was deleted, or never came, is known by the orders alone.
with bought as (
  select
    e.customer_id,
    max(e.day) filter (where e.orders <> 0) as last_order_on,
    sum(e.gross_sales)::bigint as gross_sales, sum(e.discounts)::bigint as discounts, sum(e.returns)::bigint as returns,
    sum(e.shipping)::bigint as shipping, sum(e.taxes)::bigint as taxes, sum(e.duties)::bigint as duties, sum(e.fees)::bigint as fees,
    sum(e.adjustments)::bigint as adjustments, sum(e.orders)::bigint as orders, sum(e.units)::bigint as units,
    sum(e.returned_units)::bigint as returned_units
  from sale_events e
  where e.tenant_id = $1 and e.customer_id is not null and e.day between $2 and $3 and ($7::bigint is null or e.customer_id = $7)
  group by e.customer_id
),
named as (
  select
    coalesce(b.customer_id, c.customer_id) as id,
    coalesce(c.name, 'Customer #' || b.customer_id) as name,
    coalesce(c.name_source, 4::smallint) as name_source,     -- 4: CustomerNameSource.Id
    c.email, c.state, b.last_order_on,
    coalesce(b.gross_sales, 0) as gross_sales, coalesce(b.discounts, 0) as discounts, coalesce(b.returns, 0) as returns,
    coalesce(b.shipping, 0) as shipping, coalesce(b.taxes, 0) as taxes, coalesce(b.duties, 0) as duties, coalesce(b.fees, 0) as fees,
    coalesce(b.adjustments, 0) as adjustments, coalesce(b.orders, 0) as orders, coalesce(b.units, 0) as units,
    coalesce(b.returned_units, 0) as returned_units
  from bought b
  full join (select * from customers where tenant_id = $1 and deleted_at is null and ($7::bigint is null or customer_id = $7)) c using (customer_id)
  where $11 or b.orders > 0
)
select
  case $6
    when 'totalSales' then n.gross_sales + n.discounts + n.returns + n.shipping + n.taxes + n.duties + n.fees
    when 'orders' then n.orders
    when 'lastOrderOn' then coalesce(n.last_order_on - date '2000-01-01', -1000000)
    else 0
  end as sort_number,
  case $6 when 'name' then lower(n.name) else '' end as sort_text,
  n.id,
  n.gross_sales, n.discounts, n.returns, n.shipping, n.taxes, n.duties, n.fees, n.adjustments, n.orders, n.units, n.returned_units,
  n.name, n.name_source, n.state, f.day as first_order_on, n.last_order_on, n.email
from named n
left join first_orders f on f.tenant_id = $1 and f.customer_id = n.id
where ($4::text is null or n.name ilike $4 or n.email ilike $4 or n.id::text = trim('%' from $4))
  and ($5::text is null or n.state = $5 or ($5 = 'new' and f.day between $2 and $3) or ($5 = 'returning' and f.day < $2))
  and ($12::int is null or n.name_source = $12)
  and ($8::bigint is null or exists (
    select from sale_events e where e.tenant_id = $1 and e.customer_id = n.id and e.product_id = $8))
