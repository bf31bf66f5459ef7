-- A page of what matches, after the row with key ($13, $14, $15) or from the start; $16 rows.
with matching as (
:matching
)
select * from matching
where $13::bigint is null or (sort_number, sort_text collate "C", id) > ($13, $14, $15)
order by sort_number, sort_text collate "C", id
limit $16
