select id from tenants where domain = $1
