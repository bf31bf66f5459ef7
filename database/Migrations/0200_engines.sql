-- One shape of grain state and of reminders for both engines, so that an installation moves from one process to a cluster, and back, by being
-- started there. Orleans identifies a state by its name and the grain's key, without the grain's class: a state's name is unique per class.

alter table grain_state drop constraint grain_state_pkey;
alter table grain_state drop column grain_type;
alter table grain_state add primary key (state_name, grain_key);

-- Which silo of a cluster ticks a reminder follows from the grain's hash. Orleans computes it; null: written by the embedded engine, and to be
-- filled in by the first silo that starts.
alter table reminders add column grain_hash int;
create index reminders_by_hash on reminders (grain_hash);

-- What Orleans' ADO.NET providers send: they read these texts when they start. Parameters and columns are their contract ("Orleans: ADO.NET
-- grain persistence", "ADO.NET reminders"); the tables below are ours. Each text is one statement, so each write is one round trip and atomic.
create table orleansquery (
  querykey  text primary key,
  querytext text not null
);

grant select on orleansquery to xeno_writer;

insert into orleansquery (querykey, querytext) values
('ReadFromStorageKey', $$
select payload as PayloadBinary, version as Version
from grain_state
where state_name = @GrainTypeString and grain_key = @GrainIdExtensionString
$$),

-- No version means that the grain has seen no row. No row in the answer means that the race is lost.
('WriteToStorageKey', $$
with inserted as (
  insert into grain_state (state_name, grain_key, payload, version)
  select @GrainTypeString, @GrainIdExtensionString, @PayloadBinary::bytea, 1
  where @GrainStateVersion::int is null
  on conflict do nothing
  returning version
),
updated as (
  update grain_state
  set payload = @PayloadBinary::bytea, version = version + 1, updated_at = now()
  where state_name = @GrainTypeString and grain_key = @GrainIdExtensionString and version = @GrainStateVersion::int
  returning version
)
select version as NewGrainStateVersion from inserted
union all
select version from updated
$$),

-- The row stays, so that nobody's old version ever fits again.
('ClearStorageKey', $$
update grain_state
set payload = null, version = version + 1, updated_at = now()
where state_name = @GrainTypeString and grain_key = @GrainIdExtensionString and version = @GrainStateVersion::int
returning version as NewGrainStateVersion
$$),

-- A grain's id is 'type/key', and only the key may contain a slash.
('UpsertReminderRowKey', $$
insert into reminders as r (grain_type, grain_key, reminder_name, start_at, period_ms, next_due_at, grain_hash)
values (split_part(@GrainId, '/', 1), substr(@GrainId, strpos(@GrainId, '/') + 1), @ReminderName, @StartTime, @Period, @StartTime, @GrainHash)
on conflict (grain_type, grain_key, reminder_name) do update
set start_at = excluded.start_at, period_ms = excluded.period_ms, next_due_at = excluded.next_due_at, grain_hash = excluded.grain_hash,
    version = r.version + 1
returning version as Version
$$),

('ReadReminderRowKey', $$
select grain_type || '/' || grain_key as GrainId, reminder_name as ReminderName, start_at as StartTime, period_ms as Period, version as Version
from reminders
where grain_type = split_part(@GrainId, '/', 1) and grain_key = substr(@GrainId, strpos(@GrainId, '/') + 1) and reminder_name = @ReminderName
$$),

('ReadReminderRowsKey', $$
select grain_type || '/' || grain_key as GrainId, reminder_name as ReminderName, start_at as StartTime, period_ms as Period, version as Version
from reminders
where grain_type = split_part(@GrainId, '/', 1) and grain_key = substr(@GrainId, strpos(@GrainId, '/') + 1)
$$),

-- A range of the ring, open at its beginning; the second one runs over the end of the ring.
('ReadRangeRows1Key', $$
select grain_type || '/' || grain_key as GrainId, reminder_name as ReminderName, start_at as StartTime, period_ms as Period, version as Version
from reminders
where grain_hash > @BeginHash and grain_hash <= @EndHash
$$),

('ReadRangeRows2Key', $$
select grain_type || '/' || grain_key as GrainId, reminder_name as ReminderName, start_at as StartTime, period_ms as Period, version as Version
from reminders
where grain_hash > @BeginHash or grain_hash <= @EndHash
$$),

('DeleteReminderRowKey', $$
with deleted as (
  delete from reminders
  where grain_type = split_part(@GrainId, '/', 1) and grain_key = substr(@GrainId, strpos(@GrainId, '/') + 1)
    and reminder_name = @ReminderName and version = @Version
  returning 1
)
select count(*)::int from deleted
$$),

('DeleteReminderRowsKey', $$
delete from reminders
$$);
