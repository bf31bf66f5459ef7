-- The attempt makes sure that a claim whose lease ran out settles nothing. What was applied needs its body no longer.
update webhook_deliveries
set state = $4,
    next_attempt_at = $5,
    settled_at = case when $4 <> 0 then $6::timestamptz end,
    reason = $7,
    body = case when $4 = 1 then '' else body end
where tenant_id = $1 and id = $2 and attempts = $3 and state = 0
