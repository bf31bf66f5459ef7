-- Only what was asked before the read began: a later asking has raised the revision.
delete from rereads r
using unnest($2::bigint[], $3::bigint[]) as settled(order_id, revision)
where r.tenant_id = $1
  and r.order_id = settled.order_id
  and r.revision = settled.revision
