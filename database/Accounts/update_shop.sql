update tenants
set name = $2, currency = $3, time_zone = $4, plan = $5,
    scopes = case when cardinality($6::text[]) = 0 then scopes else $6 end
where id = $1
