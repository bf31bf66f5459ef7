-- Waits for transactions that are writing under the number before.
insert into sync_epochs as e (tenant_id, epoch)
values ($1, 1)
on conflict (tenant_id) do update set epoch = e.epoch + 1
returning epoch
