-- Roles belong to the whole server, and many databases (every test has one) may create them at once: whoever comes second finds them there.
-- The login role owns the tables but, row level security being forced, sees no tenant's rows. It works as one of these two.

do $$
begin
  create role xeno_writer nologin;
exception when duplicate_object or unique_violation then
  null;
end $$;

do $$
begin
  create role xeno_report nologin;
exception when duplicate_object or unique_violation then
  null;
end $$;

-- `inherit false`: the login role may become them, and has none of their rights until it does.
do $$
begin
  if not pg_has_role(current_user, 'xeno_writer', 'set') then
    grant xeno_writer to current_user with inherit false, set true;
  end if;
  if not pg_has_role(current_user, 'xeno_report', 'set') then
    grant xeno_report to current_user with inherit false, set true;
  end if;
exception when unique_violation then
  null;
end $$;

-- Every migration that creates a table with a tenant_id ends by calling this, so that all of them are guarded alike.
-- The writer works for all tenants. The report role sees the one named by the setting `xeno.tenant_id`, none when it is unset, and only if
-- `reported`. The sub-select makes the tenant a constant of the plan, which keeps the index usable.
create procedure guard_tenant_table(guarded regclass, reported boolean default true)
language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format('create policy writer_sees_all on %s to xeno_writer using (true) with check (true)', guarded);
  execute format('grant select, insert, update, delete on %s to xeno_writer', guarded);

  if reported then
    execute format(
      'create policy report_sees_one_tenant on %s for select to xeno_report
         using (tenant_id = (select nullif(current_setting(''xeno.tenant_id'', true), '''')::int))',
      guarded);
    execute format('grant select on %s to xeno_report', guarded);
  end if;
end $$;
