-- Two recounts of one tenant at once would both add the difference. A statement of its own: the count must see what the one before wrote.
-- A count of millions of events may take longer than a write.
select set_config('statement_timeout', '60s', true), pg_advisory_xact_lock(hashtextextended('recount', 0) # $1)
