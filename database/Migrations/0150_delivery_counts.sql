-- How many deliveries came, by the hour. Counted in memory and added every few seconds: for the eye, not for the books.

create table delivery_counts (
  tenant_id int not null,
  hour_at   timestamptz not null,         -- when the hour began
  received  bigint not null,
  applied   bigint not null,              -- at once; what was kept and applied later is counted from webhook_deliveries
  stale     bigint not null,              -- we held the same or something newer
  primary key (tenant_id, hour_at),
  constraint counts_rise check (received >= 0 and applied >= 0 and stale >= 0)
);

create index delivery_counts_by_hour on delivery_counts (hour_at);

call guard_tenant_table('delivery_counts', false);
