-- All events that match, not a page of them.
with matching as (
:matching
)
select count(*), coalesce(sum(value), 0)::bigint from matching
