-- For this transaction only: the connection goes back to a pool that other tenants use.
select set_config('xeno.tenant_id', $1::text, true), set_config('role', 'xeno_report', true)
