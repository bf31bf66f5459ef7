with forgotten as (
  delete from refresh_tokens where session_id = $1
)
update sessions set revoked_at = $2 where id = $1 and revoked_at is null
