select count(*)::int from tenants
