-- The ledger: what every order adds to its days, and the days themselves. Money in minor units of the shop's currency; discounts and
-- returns are negative. An order's events are replaced as a whole, in the transaction that replaces the order and changes its days.

create table sale_events (
  tenant_id        int not null,
  order_id         bigint not null,
  seq              int not null,
  day              date not null,         -- occurred_at in the shop's zone
  occurred_at      timestamptz not null,
  gross_sales      bigint not null,
  discounts        bigint not null,
  returns          bigint not null,
  shipping         bigint not null,
  taxes            bigint not null,
  duties           bigint not null,
  fees             bigint not null,
  adjustments      bigint not null,
  orders           bigint not null,
  units            bigint not null,
  returned_units   bigint not null,
  line_item_id     bigint,
  product_id       bigint,
  customer_id      bigint,
  refund_id        bigint,
  kind             smallint not null,     -- SaleEventKind
  financial_status smallint,              -- FinancialStatus, on the row that counts the order
  title            text,                  -- the line's title when it was sold
  primary key (tenant_id, order_id, seq),
  constraint status_stands_where_the_order_counts check ((financial_status is null) = (orders = 0)),
  -- One absurd amount must be refused by itself; accepted, it would make the day's sum overflow for every honest order that follows.
  constraint amounts_are_plausible check (
    greatest(gross_sales, discounts, returns, shipping, taxes, duties, fees, adjustments, orders, units, returned_units) <= 1000000000000000
    and least(gross_sales, discounts, returns, shipping, taxes, duties, fees, adjustments, orders, units, returned_units) >= -1000000000000000)
);

create index sale_events_by_day on sale_events (tenant_id, day);
create index placed_events_by_customer on sale_events (tenant_id, customer_id, day) where orders <> 0;

-- One row per shop and day, kept equal to the sum of the day's events. Rewritten with every order: the free half of a page lets the new
-- version lie beside the old one, without touching the index.
create table daily_sales (
  tenant_id                 int not null,
  day                       date not null,
  gross_sales               bigint not null,
  discounts                 bigint not null,
  returns                   bigint not null,
  shipping                  bigint not null,
  taxes                     bigint not null,
  duties                    bigint not null,
  fees                      bigint not null,
  adjustments               bigint not null,
  orders                    bigint not null,
  units                     bigint not null,
  returned_units            bigint not null,
  new_customers             bigint not null,   -- customers whose first order ever was placed on this day
  revision                  bigint not null,   -- how often the row has been written; of two copies the higher is the later
  other_orders              int not null,      -- orders placed on this day by their financial status now
  pending_orders            int not null,
  authorized_orders         int not null,
  partially_paid_orders     int not null,
  paid_orders               int not null,
  partially_refunded_orders int not null,
  refunded_orders           int not null,
  voided_orders             int not null,
  expired_orders            int not null,
  primary key (tenant_id, day),
  constraint revision_counts_writes check (revision >= 1)
) with (fillfactor = 50);

-- The day of each customer's first placed order; no row, no order. `day` is null only inside a transaction that is about to find it.
create table first_orders (
  tenant_id   int not null,
  customer_id bigint not null,
  day         date,
  primary key (tenant_id, customer_id)
) with (fillfactor = 90);

call guard_tenant_table('sale_events');
call guard_tenant_table('daily_sales');
call guard_tenant_table('first_orders');
