-- $9 and $10: the client secret before this one and until when it counts, both null to leave what is there.
update tenants
set name = $2, currency = $3, time_zone = $4, plan = $5, scopes = $6, access_token = $7, client_secret = $8,
    previous_client_secret = coalesce($9::bytea, previous_client_secret),
    previous_client_secret_until = coalesce($10::timestamptz, previous_client_secret_until),
    state = 'connected', connection_reason = null, connection_since = null
where id = $1
returning id, name, domain, currency, time_zone, plan, state, created_at, connection_reason, connection_since
