select id, webhook_id, topic, received_at, state, attempts, reason
from webhook_deliveries
where tenant_id = $1
  and ($2::smallint is null or state = $2)
  and ($3::bigint is null or id < $3)
order by id desc
limit $4
