select id, user_id, tenant_id, expires_at
from sessions
where user_id = $1 and revoked_at is null and expires_at > $2
order by created_at
