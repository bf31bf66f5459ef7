-- Order $2 of tenant $1 as Shopify held it.
select snapshot, additions_as_of is not null from orders where tenant_id = $1 and order_id = $2 and deleted_at is null
