-- Of two uses at once the second waits for the first's row lock, then finds the token spent.
update refresh_tokens t
set used_at = $2
from sessions s
where t.token_hash = $1 and t.used_at is null and t.expires_at > $2
  and s.id = t.session_id and s.revoked_at is null and s.expires_at > $2
returning s.id, s.user_id, s.tenant_id, s.expires_at
