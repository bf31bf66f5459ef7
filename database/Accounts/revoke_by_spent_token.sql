update sessions s
set revoked_at = $2
from refresh_tokens t
where t.token_hash = $1 and t.used_at is not null
  and s.id = t.session_id and s.revoked_at is null
returning s.id, s.user_id, s.tenant_id, s.expires_at
