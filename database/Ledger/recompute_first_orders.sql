-- For customers who lost their first order. Their rows are locked, and this is a new statement: it sees every event of those who held the
-- lock before.
update first_orders f
set day = (
  select min(e.day)
  from sale_events e
  where e.tenant_id = f.tenant_id and e.customer_id = f.customer_id and e.orders <> 0)
from unnest($1::int[], $2::bigint[]) as bereft(tenant_id, customer_id)
where f.tenant_id = bereft.tenant_id
  and f.customer_id = bereft.customer_id
returning f.tenant_id, old.day as old_day, new.day as new_day
