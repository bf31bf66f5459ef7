select id, name, domain, currency, time_zone, plan, state, created_at, connection_reason, connection_since,
       access_token, client_secret, previous_client_secret, previous_client_secret_until,
       scopes, coverage_from, coverage_complete
from tenants
where id = $1
