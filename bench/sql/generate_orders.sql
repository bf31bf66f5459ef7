-- Orders $2 + 1 … $3 of tenant $1 over 730 days, each of two lines; the days are added up afterwards (generate_days.sql).
insert into orders (tenant_id, order_id, updated_at, as_of, processed_at, processed_on, customer_id, gross_sales, taxes, shipping, orders, units,
                    financial_status, test, mismatch, edit_date_unknown, currency, name, content_hash, snapshot)
select $1, n, t, t, t, t::date, n % 5000 + 1, 10000, 850, 500, 1, 2, 4, false, false, false, 'USD', '#' || n, '\x00', '\x00'
  from generate_series($2::bigint + 1, $3::bigint) n,
       lateral (select current_date::timestamptz - make_interval(days => (n % 730)::int) + make_interval(secs => (n % 86400)::int)) at (t);

insert into sale_events (tenant_id, order_id, seq, kind, occurred_at, day, line_item_id, product_id, customer_id, financial_status, title,
                         gross_sales, discounts, returns, shipping, taxes, duties, fees, adjustments, orders, units, returned_units)
select $1, n, seq, 1, t, t::date, nullif(n * 10 + seq, n * 10), n % 300 + seq, n % 5000 + 1, case seq when 0 then 4 end, 'Part ' || seq,
       5000 * seq * (3 - seq), 0, 0, case seq when 0 then 500 else 0 end, 0, 0, 0, 0, (seq = 0)::int, least(seq, 1), 0
  from generate_series($2::bigint + 1, $3::bigint) n, generate_series(0, 2) seq,
       lateral (select current_date::timestamptz - make_interval(days => (n % 730)::int) + make_interval(secs => (n % 86400)::int)) at (t);
