insert into users (email, password_hash, created_at)
values ($1, $2, $3)
on conflict (lower(email)) do nothing
returning id
