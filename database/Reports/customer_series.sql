-- New and returning customers of tenant $1 in each of the parts that begin on days $2 and end on days $3, in the parts' order.
select part.first_on, part.last_on,
  count(*) filter (where f.day >= part.first_on) as new_customers,
  count(*) filter (where f.day < part.first_on) as returning_customers
from unnest($2::date[], $3::date[]) as part (first_on, last_on)
left join lateral (
  select distinct customer_id
  from sale_events
  where tenant_id = $1 and day between part.first_on and part.last_on and orders <> 0 and customer_id is not null
) placed on true
left join first_orders f on f.tenant_id = $1 and f.customer_id = placed.customer_id
group by part.first_on, part.last_on
order by part.first_on
