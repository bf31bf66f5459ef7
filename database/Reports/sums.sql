-- All that matches, not a page of it.
with matching as (
:matching
)
select
  count(*),
  coalesce(sum(gross_sales), 0)::bigint, coalesce(sum(discounts), 0)::bigint, coalesce(sum(returns), 0)::bigint, coalesce(sum(shipping), 0)::bigint,
  coalesce(sum(taxes), 0)::bigint, coalesce(sum(duties), 0)::bigint, coalesce(sum(fees), 0)::bigint, coalesce(sum(adjustments), 0)::bigint,
  coalesce(sum(orders), 0)::bigint, coalesce(sum(units), 0)::bigint, coalesce(sum(returned_units), 0)::bigint
from matching
