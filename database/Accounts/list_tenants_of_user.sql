select t.id, t.name, t.domain, t.currency, t.time_zone, t.plan, t.state, t.created_at, t.connection_reason, t.connection_since
from tenants t
join memberships m on m.tenant_id = t.id
where m.user_id = $1
order by t.id
