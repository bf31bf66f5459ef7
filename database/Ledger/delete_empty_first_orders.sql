delete from first_orders f
using unnest($1::int[], $2::bigint[]) as bereft(tenant_id, customer_id)
where f.tenant_id = bereft.tenant_id
  and f.customer_id = bereft.customer_id
  and f.day is null
