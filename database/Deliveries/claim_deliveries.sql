-- Takes what is due, oldest first, and leaves to others what they are taking. Who dies with a claim loses it when the lease is over.
update webhook_deliveries d
set attempts = d.attempts + 1, next_attempt_at = $3
from (
  select tenant_id, id
  from webhook_deliveries
  where state = 0 and next_attempt_at <= $1
  order by next_attempt_at
  limit $2
  for update skip locked
) due
where d.tenant_id = due.tenant_id and d.id = due.id
returning d.tenant_id, d.id, d.attempts, d.webhook_id, d.topic, d.api_version, d.triggered_at, d.received_at, d.body
