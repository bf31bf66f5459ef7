-- What waits and what is dead is of any age: both want to be looked at until they are gone.
select coalesce(sum(c.received), 0)::bigint, coalesce(sum(c.applied), 0)::bigint + kept.applied, coalesce(sum(c.stale), 0)::bigint, kept.waiting, kept.dead
from (
  select count(*) filter (where state = 1 and received_at >= $2) as applied,
         count(*) filter (where state = 0) as waiting,
         count(*) filter (where state = 2) as dead
  from webhook_deliveries
  where tenant_id = $1
) kept
left join delivery_counts c on c.tenant_id = $1 and c.hour_at >= $2
group by kept.applied, kept.waiting, kept.dead
