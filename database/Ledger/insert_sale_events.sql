insert into sale_events (
  tenant_id, order_id, seq, day, occurred_at,
  gross_sales, discounts, returns, shipping, taxes, duties, fees, adjustments, orders, units, returned_units,
  line_item_id, product_id, customer_id, refund_id, kind, financial_status, title)
select * from unnest(
  $1::int[], $2::bigint[], $3::int[], $4::date[], $5::timestamptz[],
  $6::bigint[], $7::bigint[], $8::bigint[], $9::bigint[], $10::bigint[], $11::bigint[], $12::bigint[], $13::bigint[], $14::bigint[],
  $15::bigint[], $16::bigint[],
  $17::bigint[], $18::bigint[], $19::bigint[], $20::bigint[], $21::smallint[], $22::smallint[], $23::text[])
