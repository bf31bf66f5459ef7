select
  current_setting('server_version_num')::int,
  current_setting('fsync')::boolean,
  current_setting('full_page_writes')::boolean,
  current_setting('synchronous_commit'),
  r.rolsuper,
  r.rolbypassrls,
  array(
    select c.oid::regclass::text
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
    where c.relkind in ('r', 'p') and c.relpersistence <> 't' and not (c.relrowsecurity and c.relforcerowsecurity)
    order by 1
  )
from pg_roles r
where r.rolname = session_user
