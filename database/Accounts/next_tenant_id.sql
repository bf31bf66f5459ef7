select nextval('tenants_id_seq')::int
