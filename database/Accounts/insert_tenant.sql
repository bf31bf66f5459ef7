insert into tenants (id, name, domain, currency, time_zone, plan, scopes, access_token, client_secret, created_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
on conflict (domain) do nothing
returning id, name, domain, currency, time_zone, plan, state, created_at, connection_reason, connection_since
