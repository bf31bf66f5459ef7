select order_id
from orders
where tenant_id = $1 and order_id > $2 and order_id <= $3 and deleted_at is null
order by order_id
limit $4
