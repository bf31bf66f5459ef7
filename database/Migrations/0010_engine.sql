-- What the embedded engine keeps: the state of grains, and their reminders. Keys carry the tenant in their text; only the writer comes here.

create table grain_state (
  grain_type text not null,
  grain_key  text not null,
  state_name text not null,
  payload    bytea,                       -- null: cleared. The row stays, so that a version is never used twice.
  version    int not null,
  updated_at timestamptz not null default now(),
  primary key (grain_type, grain_key, state_name),
  constraint version_counts_writes check (version >= 1)
);

create table reminders (
  grain_type    text not null,
  grain_key     text not null,
  reminder_name text not null,
  start_at      timestamptz not null,     -- the first tick; all others lie on the grid start_at + n * period
  period_ms     bigint not null,
  next_due_at   timestamptz not null,     -- while a tick is being delivered: when it is due again should that fail
  version       int not null default 0,   -- one more with every registration
  primary key (grain_type, grain_key, reminder_name),
  constraint period_is_positive check (period_ms > 0),
  constraint due_on_or_after_start check (next_due_at >= start_at)
);

create index reminders_by_due on reminders (next_due_at);

grant select, insert, update, delete on grain_state, reminders to xeno_writer;
