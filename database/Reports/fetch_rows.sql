fetch 500 from matching_rows
