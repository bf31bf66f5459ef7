-- All that matches, lowest key first, at one instant, for fetch_rows.sql to take piece by piece.
declare matching_rows no scroll cursor for
with matching as (
:matching
)
select * from matching
order by sort_number, sort_text collate "C", id
