-- What all events that match add to each day; days without one are left out.
with matching as (
:matching
)
select day, sum(value)::bigint from matching group by day order by day
