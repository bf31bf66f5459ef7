-- Webhook deliveries that could not be applied when they came. An applied one keeps its row for a while, without its body.

create table webhook_deliveries (
  tenant_id       int not null,
  id              bigint generated always as identity,
  triggered_at    timestamptz not null,
  received_at     timestamptz not null,
  next_attempt_at timestamptz,            -- while pending: when it is due, and how long the one who took it has for it
  settled_at      timestamptz,
  attempts        int not null default 0,
  state           smallint not null,      -- DeliveryState
  webhook_id      text not null,
  topic           text not null,
  api_version     text,
  reason          text,
  body            bytea not null,
  primary key (tenant_id, id),
  constraint delivery_is_kept_once unique (tenant_id, webhook_id, topic),
  constraint pending_is_due_sometime check (state <> 0 or next_attempt_at is not null)
);

create index deliveries_by_due on webhook_deliveries (next_attempt_at) where state = 0;
create index deliveries_by_settled on webhook_deliveries (settled_at) where state = 1;

call guard_tenant_table('webhook_deliveries', false);
