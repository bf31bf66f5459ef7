-- Shopify's records as last seen. A row is replaced by a newer version (updated_at, as_of) and never by an older one. A deleted record leaves
-- a tombstone: its key and deleted_at, nothing else, so that no late payload revives it and no personal data stays.

create table customers (
  tenant_id    int not null,
  customer_id  bigint not null,
  updated_at   timestamptz,
  as_of        timestamptz,
  created_at   timestamptz,
  deleted_at   timestamptz,
  name_source  smallint,                  -- CustomerNameSource: where `name` was taken from
  name         text,                      -- as shown
  first_name   text,
  last_name    text,
  address_name text,
  email        text,
  state        text,
  content_hash bytea,
  primary key (tenant_id, customer_id),
  constraint live_customer_is_complete check (
    deleted_at is not null or num_nulls(updated_at, as_of, created_at, name_source, name, content_hash) = 0),
  constraint tombstone_holds_no_personal_data check (
    deleted_at is null
    or num_nonnulls(updated_at, as_of, created_at, name_source, name, first_name, last_name, address_name, email, state, content_hash) = 0)
);

create table products (
  tenant_id    int not null,
  product_id   bigint not null,
  updated_at   timestamptz,
  as_of        timestamptz,
  created_at   timestamptz,
  deleted_at   timestamptz,
  variants     int,
  title        text,
  handle       text,
  vendor       text,
  product_type text,
  status       text,
  content_hash bytea,
  primary key (tenant_id, product_id),
  constraint live_product_is_complete check (
    deleted_at is not null or num_nulls(updated_at, as_of, created_at, variants, title, handle, status, content_hash) = 0),
  constraint product_tombstone_is_empty check (
    deleted_at is null
    or num_nonnulls(updated_at, as_of, created_at, variants, title, handle, vendor, product_type, status, content_hash) = 0)
);

-- The typed columns are what reports filter, sort and add by; all else is in the snapshot. The ledger columns are the sums of the order's
-- sale events, written with them: a list need not add millions of events to sort by total sales.
create table orders (
  tenant_id          int not null,
  order_id           bigint not null,
  updated_at         timestamptz,         -- the version: newer (updated_at, as_of) wins, and of equals the higher content hash
  as_of              timestamptz,
  processed_at       timestamptz,
  cancelled_at       timestamptz,
  deleted_at         timestamptz,
  additions_as_of    timestamptz,         -- as_of of the read that knew what order edits had added; null: none has told us yet
  customer_id        bigint,
  gross_sales        bigint not null default 0,
  discounts          bigint not null default 0,
  returns            bigint not null default 0,
  shipping           bigint not null default 0,
  taxes              bigint not null default 0,
  duties             bigint not null default 0,
  fees               bigint not null default 0,
  adjustments        bigint not null default 0,
  orders             bigint not null default 0,
  units              bigint not null default 0,
  returned_units     bigint not null default 0,
  processed_on       date,                -- processed_at in the shop's zone
  financial_status   smallint,            -- FinancialStatus
  test               bool,
  mismatch           bool,                -- the self-check against Shopify's totals failed
  edit_date_unknown  bool,                -- edits are known to exist, but not when they happened
  currency           text,
  name               text,
  fulfillment_status text,
  content_hash       bytea,               -- SHA-256 of the snapshot without its additions
  additions_hash     bytea,               -- SHA-256 of the additions; null when there are none, or none known
  snapshot           bytea,               -- OrderSnapshot, as OrderSnapshotCodec writes it
  primary key (tenant_id, order_id),
  constraint live_order_is_complete check (
    deleted_at is not null
    or num_nulls(updated_at, as_of, processed_at, processed_on, financial_status, test, mismatch, edit_date_unknown, currency, name,
                 content_hash, snapshot) = 0),
  constraint tombstone_is_empty check (
    deleted_at is null
    or num_nonnulls(updated_at, as_of, processed_at, cancelled_at, additions_as_of, customer_id, processed_on, financial_status, test, mismatch,
                    edit_date_unknown, currency, name, fulfillment_status, content_hash, additions_hash, snapshot) = 0),
  constraint additions_come_from_a_read check (additions_hash is null or additions_as_of is not null)
) with (fillfactor = 90);

-- Already compressed: PostgreSQL need not try again.
alter table orders alter column snapshot set storage external;

create index orders_by_day on orders (tenant_id, processed_on);
create index orders_by_customer on orders (tenant_id, customer_id) where customer_id is not null;

call guard_tenant_table('customers');
call guard_tenant_table('products');
call guard_tenant_table('orders');
