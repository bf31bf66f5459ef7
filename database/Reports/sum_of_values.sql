-- All events that match, not a page of them.
select count(*), coalesce(sum(value), 0)::bigint from matching
