-- Uninstalled: Shopify has revoked the token, and we have no business keeping it.
update tenants
set connection_since = case when state = $2 then connection_since else $4 end,
    state = $2, connection_reason = $3,
    access_token = case when $2 = 'uninstalled' then null else access_token end,
    client_secret = case when $2 = 'uninstalled' then null else client_secret end,
    previous_client_secret = case when $2 = 'uninstalled' then null else previous_client_secret end,
    previous_client_secret_until = case when $2 = 'uninstalled' then null else previous_client_secret_until end
where id = $1
