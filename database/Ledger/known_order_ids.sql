select order_id
from orders
where tenant_id = $1 and order_id = any($2) and deleted_at is null
order by order_id
