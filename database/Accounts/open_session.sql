-- Sweeps out what the user's earlier sessions left, so that the tables grow with users and not with logins.
with swept as (
  delete from sessions where user_id = $2 and expires_at <= $6
),
opened as (
  insert into sessions (id, user_id, tenant_id, expires_at, created_at)
  values ($1, $2, $3, $4, $6)
  returning id, expires_at
)
insert into refresh_tokens (token_hash, session_id, created_at, expires_at)
select $5, id, $6, expires_at from opened
