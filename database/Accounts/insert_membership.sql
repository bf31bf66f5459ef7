insert into memberships (tenant_id, user_id, role) values ($1, $2, 'owner')
