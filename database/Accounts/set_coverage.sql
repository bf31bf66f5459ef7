update tenants set coverage_from = $2, coverage_complete = $3 where id = $1
