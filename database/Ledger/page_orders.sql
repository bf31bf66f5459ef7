select snapshot, updated_at, as_of, additions_as_of is not null as additions_known, processed_on, mismatch, edit_date_unknown
from orders
where tenant_id = $1 and order_id > $2 and deleted_at is null
order by order_id
limit $3
