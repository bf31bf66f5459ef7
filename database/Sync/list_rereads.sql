select order_id, reason, noted_at, revision
from rereads
where tenant_id = $1
order by noted_at, order_id
limit $2
