-- The orders of tenant $1 sold last before and first after order $2; test orders are orders. The days stand first because the index knows them.
select earlier.order_id, earlier.name, later.order_id, later.name
from orders this
left join lateral (
  select o.order_id, o.name
  from orders o
  where o.tenant_id = $1 and o.deleted_at is null
    and o.processed_on <= this.processed_on and (o.processed_at, o.order_id) < (this.processed_at, this.order_id)
  order by o.processed_on desc, o.processed_at desc, o.order_id desc
  limit 1) earlier on true
left join lateral (
  select o.order_id, o.name
  from orders o
  where o.tenant_id = $1 and o.deleted_at is null
    and o.processed_on >= this.processed_on and (o.processed_at, o.order_id) > (this.processed_at, this.order_id)
  order by o.processed_on, o.processed_at, o.order_id
  limit 1) later on true
where this.tenant_id = $1 and this.order_id = $2 and this.deleted_at is null
