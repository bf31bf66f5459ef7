select id, password_hash from users where lower(email) = lower($1)
