-- What is still to be read from Shopify, and what has been.

create table rereads (
  tenant_id int not null,
  order_id  bigint not null,
  noted_at  timestamptz not null,         -- Shopify's clock where a webhook asked, else ours
  revision  bigint not null default 1,    -- rises with each asking: only what was asked before a read is settled by it
  reason    text not null,
  primary key (tenant_id, order_id)
);

create table sync_runs (
  tenant_id   int not null,
  id          bigint generated always as identity,
  kind        smallint not null,          -- SyncKind
  started_at  timestamptz not null,
  finished_at timestamptz,
  rows        bigint not null default 0,  -- records read
  applied     bigint not null default 0,  -- of those, newer than ours
  trigger     text not null,
  error       text,
  primary key (tenant_id, id),
  constraint trigger_is_known check (trigger in ('register', 'user', 'reminder', 'webhook')),
  constraint only_a_finished_run_has_an_error check (error is null or finished_at is not null)
);

create unique index one_running_sync_per_tenant on sync_runs (tenant_id) where finished_at is null;

call guard_tenant_table('rereads', false);
call guard_tenant_table('sync_runs', false);
