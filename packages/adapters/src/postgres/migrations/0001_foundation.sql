-- Two schemas of ours. `app` holds tenant tables under row-level security; `auth` holds what must be readable
-- before the school is known (sessions, tokens, keys) and is out of reach of the role that runs use cases.
-- The roles kindling_app, kindling_auth and kindling_worker exist already: migrate.ts makes them.
grant usage on schema app to kindling_app, kindling_worker;
grant usage on schema auth to kindling_auth;

-- The school of the running transaction, set by the application right after BEGIN. NULL outside of one, and
-- NULL equals nothing: a forgotten setting shows no rows instead of all rows.
create function app.current_school() returns uuid
language sql stable parallel safe
as $$ select nullif(current_setting('app.school_id', true), '')::uuid $$;

-- Puts one table under row-level security. Forced, so that not even the owner slips by; the role that runs use
-- cases gets the four verbs unless the caller names fewer (an append-only ledger names select and insert).
create procedure app.protect_tenant_table(tenant_table regclass, verbs text default 'select, insert, update, delete')
language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', tenant_table);
  execute format('alter table %s force row level security', tenant_table);
  execute format(
    'create policy same_school on %s to kindling_app using (school_id = (select app.current_school())) with check (school_id = (select app.current_school()))',
    tenant_table);
  execute format('grant %s on %s to kindling_app', verbs, tenant_table);
end
$$;

create table app.school (
  school_id uuid primary key,
  name text not null check (length(name) between 1 and 120),
  -- Short name behind the @ of accounts without e-mail.
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,31}$'),
  created_at timestamptz not null default now()
);
call app.protect_tenant_table('app.school', 'select, update');

create table app.audit_log (
  id uuid primary key,
  school_id uuid not null references app.school,
  at timestamptz not null default now(),
  -- The person who acted; null for the system itself.
  actor_id uuid,
  action text not null,
  subject text not null,
  details jsonb not null default '{}',
  correlation_id text not null
);
create index audit_log_newest on app.audit_log (school_id, at desc, id desc);
-- Append-only for the application: nobody rewrites what happened.
call app.protect_tenant_table('app.audit_log', 'select, insert');
