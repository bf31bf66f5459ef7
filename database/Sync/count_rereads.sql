select count(*) from rereads where tenant_id = $1
