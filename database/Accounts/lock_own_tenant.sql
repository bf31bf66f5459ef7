-- The row is held until the new credentials are in: which secret was the one before must not change meanwhile.
select t.id, t.client_secret
from tenants t
join memberships m on m.tenant_id = t.id
where t.domain = $1 and m.user_id = $2
for update of t
