insert into refresh_tokens (token_hash, session_id, created_at, expires_at) values ($1, $2, $3, $4)
