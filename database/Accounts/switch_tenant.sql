update sessions set tenant_id = $2 where id = $1
