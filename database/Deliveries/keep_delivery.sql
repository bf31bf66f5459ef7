-- A repeat changes nothing: what is kept once is settled once.
insert into webhook_deliveries (tenant_id, webhook_id, topic, api_version, triggered_at, received_at, body, state, next_attempt_at, settled_at, reason)
values ($1, $2, $3, $4, $5, $6, $7, $8, case when $8 = 0 then $6 end, case when $8 = 2 then $6 end, $9)
on conflict (tenant_id, webhook_id, topic) do nothing
