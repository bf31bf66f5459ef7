-- The session of a token that was spent after $3 and whose successor is $2: who presents it again is told of that successor.
select s.id, s.user_id, s.tenant_id, s.expires_at
from refresh_tokens t
join refresh_tokens successor on successor.token_hash = $2 and successor.session_id = t.session_id
join sessions s on s.id = t.session_id
where t.token_hash = $1 and t.used_at > $3
  and s.revoked_at is null and s.expires_at > $4
