-- Earlier days win. A null day only locks the customer (and keeps the place, should there be no row): recompute_first_orders.sql then finds
-- the day. One pass over all customers concerned, sorted by key.
insert into first_orders as f (tenant_id, customer_id, day)
select * from unnest($1::int[], $2::bigint[], $3::date[])
on conflict (tenant_id, customer_id) do update set day = excluded.day where f.day > excluded.day
returning f.tenant_id, old.day as old_day, new.day as new_day
