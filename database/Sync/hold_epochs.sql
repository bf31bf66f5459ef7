-- The present number of each tenant, which stays the present one until this transaction ends.
select tenant_id, epoch from sync_epochs where tenant_id = any($1) order by tenant_id for share
