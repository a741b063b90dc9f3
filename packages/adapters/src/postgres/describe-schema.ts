import type pg from 'pg';

/** Everything of the two schemas that a migration can change, one fact a line, in an order that does not vary. */
const FACTS = `
  with ours as (select oid, nspname, nspowner from pg_namespace where nspname in ('app', 'auth')),
  -- The owner's name differs from install to install.
  role_name as (
    select oid, case when oid = (select nspowner from ours where nspname = 'app') then 'owner' else rolname end as name
      from pg_roles
    union all select 0, 'public'),
  relation as (
    select c.oid, nspname || '.' || relname as name, relkind, relrowsecurity, relforcerowsecurity, relacl, relowner
      from pg_class c join ours on ours.oid = c.relnamespace where relkind in ('r', 'p', 'v', 'm'))
  select fact from (
  select name || case when relkind in ('v', 'm') then ' view' else ' table' end
         || case when relrowsecurity then ', row-level security' else '' end
         || case when relforcerowsecurity then ', forced' else '' end as fact, name as place, 1 as rank
    from relation
  union all
  select '  ' || attname || ' ' || format_type(atttypid, atttypmod)
         || case when attnotnull then ' not null' else '' end
         || case when attidentity <> '' then ' identity' else '' end
         || coalesce(' default ' || pg_get_expr(adbin, adrelid), ''), name, 2
    from pg_attribute join relation on relation.oid = attrelid
    left join pg_attrdef on adrelid = attrelid and adnum = attnum
   where attnum > 0 and not attisdropped
  union all
  -- PostgreSQL 18 lists NOT NULL among the constraints; the columns say it already.
  select '  constraint ' || conname || ' ' || pg_get_constraintdef(pg_constraint.oid), name, 3
    from pg_constraint join relation on relation.oid = conrelid where contype <> 'n'
  union all
  select '  ' || pg_get_indexdef(indexrelid), name, 4
    from pg_index join relation on relation.oid = indrelid
   where not exists (select from pg_constraint where conindid = indexrelid)
  union all
  select '  policy ' || polname || ' for '
         || case polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' else 'delete' end || ' to '
         || (select string_agg(role_name.name, ', ' order by role_name.name) from role_name where role_name.oid = any (polroles))
         || coalesce(' using ' || pg_get_expr(polqual, polrelid), '')
         || coalesce(' with check ' || pg_get_expr(polwithcheck, polrelid), ''), relation.name, 5
    from pg_policy join relation on relation.oid = polrelid
  union all
  select '  trigger ' || pg_get_triggerdef(pg_trigger.oid), name, 6
    from pg_trigger join relation on relation.oid = tgrelid where not tgisinternal
  union all
  select '  grant ' || string_agg(lower(privilege_type), ', ' order by privilege_type) || ' to ' || role_name.name,
         relation.name, 7
    from relation cross join aclexplode(relacl) join role_name on role_name.oid = grantee
   where grantee <> relowner group by relation.name, role_name.name
  union all
  select nspname || '.' || proname || '(' || pg_get_function_identity_arguments(p.oid) || ') '
         || case prokind when 'p' then 'procedure' else 'returns ' || pg_get_function_result(p.oid) end
         || case when prosecdef then ', as its owner' else '' end
         || coalesce(', ' || array_to_string(proconfig, ', '), '')
         || ', may run: ' || coalesce(
              (select string_agg(role_name.name, ', ' order by role_name.name)
                 from aclexplode(coalesce(proacl, acldefault('f', proowner))) acl
                 join role_name on role_name.oid = acl.grantee where acl.grantee <> proowner), 'owner'),
         '~' || nspname || '.' || proname, 8
    from pg_proc p join ours on ours.oid = p.pronamespace
  ) facts order by place collate "C", rank, fact collate "C"`;

/** The live schema as text, to be compared with the one that is checked in. */
export async function describeSchema(client: Pick<pg.Client, 'query'>): Promise<string> {
  const { rows } = await client.query<{ fact: string }>(FACTS);
  return `${rows.map((row) => row.fact).join('\n')}\n`;
}
