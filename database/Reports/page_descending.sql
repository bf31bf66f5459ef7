-- A page of what matches, after the row with key ($12, $13, $14) or from the start; $15 rows.
with matching as (
:matching
)
select * from matching
where $12::bigint is null or (sort_number, sort_text collate "C", id) < ($12, $13, $14)
order by sort_number desc, sort_text collate "C" desc, id desc
limit $15
