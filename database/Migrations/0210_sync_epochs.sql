-- Whose turn it is to read a shop. Each activation of a shop's sync takes the next number, and orders that it read are written only while the
-- number is still its own: a silo that was frozen in the middle of a page, and given up by the others, writes nothing when it wakes. Versions
-- would keep it from undoing a newer order, but not from dating one in a zone that the shop has left meanwhile.

create table sync_epochs (
  tenant_id int primary key,
  epoch     bigint not null,
  constraint epoch_counts_activations check (epoch >= 1)
);

call guard_tenant_table('sync_epochs', false);
