-- Customers with an order placed in days $2 … $3 of tenant $1, and orders without a customer.
with placed as (
  select customer_id, sum(orders) as orders
  from sale_events
  where tenant_id = $1 and day between $2 and $3 and orders <> 0
  group by customer_id
)
select
  count(p.customer_id) as customers,
  count(*) filter (where f.day between $2 and $3) as new_customers,
  count(*) filter (where f.day < $2) as returning_customers,
  count(*) filter (where p.customer_id is not null and p.orders >= 2) as repeat_customers,
  coalesce(sum(p.orders) filter (where p.customer_id is null), 0)::bigint as guest_orders
from placed p
left join first_orders f on f.tenant_id = $1 and f.customer_id = p.customer_id
