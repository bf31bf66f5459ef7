-- Repairs first orders that differ from the ledger, unless a writer has changed them meanwhile.
with counted as (
  select customer_id, min(day) as day
  from sale_events
  where tenant_id = $1 and orders <> 0 and customer_id is not null
  group by customer_id
),
wrong as (
  select customer_id, c.day as counted, f.day as kept
  from counted c
  full join (select customer_id, day from first_orders where tenant_id = $1) f using (customer_id)
  where c.day is distinct from f.day
  order by customer_id
),
removed as (
  delete from first_orders f
  using wrong w
  where f.tenant_id = $1 and f.customer_id = w.customer_id and w.counted is null and f.day = w.kept
),
moved as (
  update first_orders f
  set day = w.counted
  from wrong w
  where f.tenant_id = $1 and f.customer_id = w.customer_id and w.counted is not null and f.day = w.kept
)
insert into first_orders (tenant_id, customer_id, day)
select $1, customer_id, counted from wrong where kept is null
on conflict (tenant_id, customer_id) do nothing
