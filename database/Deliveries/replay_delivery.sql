update webhook_deliveries
set state = 0, attempts = 0, next_attempt_at = $3, settled_at = null
where tenant_id = $1 and id = $2 and state = 2
