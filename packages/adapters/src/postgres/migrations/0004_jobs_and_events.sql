-- Jobs (graphile-worker's own tables, migrated before this file) and events (outbox, consumed markers), and the
-- place where both end up when their tries are used up.

-- graphile-worker switches row security on and writes no policy: only its owner sees rows. The worker role is not
-- the owner, so it gets one policy per table and no right to alter anything.
grant usage on schema graphile_worker to kindling_worker;
do $$
declare
  queue_table text;
begin
  foreach queue_table in array array['_private_jobs', '_private_job_queues', '_private_tasks', '_private_known_crontabs'] loop
    execute format('create policy worker_runs_jobs on graphile_worker.%I to kindling_worker using (true) with check (true)', queue_table);
    execute format('grant select, insert, update, delete on graphile_worker.%I to kindling_worker', queue_table);
  end loop;
end
$$;
grant select on graphile_worker.migrations to kindling_worker;

-- The one door through which use cases put work in the queue: in their own transaction, for their own school.
-- It runs as the owner because kindling_app may not enter the schema graphile_worker at all.
create function app.enqueue_job(
  task text, payload jsonb, max_attempts integer, run_at timestamptz default null, dedupe_key text default null)
returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  school uuid := app.current_school();
begin
  -- NULL is "not distinct" from NULL: without the first test a forgotten school would pass the second.
  if school is null or (payload ->> 'schoolId')::uuid is distinct from school then
    raise exception 'A job may be enqueued only for the school of its transaction' using errcode = 'insufficient_privilege';
  end if;
  perform graphile_worker.add_job(
    task, payload::json, run_at => run_at, max_attempts => max_attempts,
    -- The queue's keys are global; schools must not replace each other's jobs.
    job_key => school::text || ':' || task || ':' || dedupe_key);
end
$$;
revoke execute on function app.enqueue_job from public;
grant execute on function app.enqueue_job to kindling_app;

-- What the queue holds for the school of the transaction, by task. Runs as the owner for the same reason.
create function app.count_jobs()
returns table (task text, waiting integer, running integer, retrying integer, exhausted integer)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select tasks.identifier,
         count(*) filter (where jobs.locked_at is null and jobs.attempts = 0)::integer,
         count(*) filter (where jobs.locked_at is not null)::integer,
         count(*) filter (where jobs.locked_at is null and jobs.attempts > 0 and jobs.attempts < jobs.max_attempts)::integer,
         -- Not yet fetched by the sweep.
         count(*) filter (where jobs.locked_at is null and jobs.attempts >= jobs.max_attempts)::integer
    from graphile_worker._private_jobs jobs
    join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id
   where jobs.payload ->> 'schoolId' = app.current_school()::text
   group by tasks.identifier
$$;
revoke execute on function app.count_jobs from public;
grant execute on function app.count_jobs to kindling_app;

-- Jobs and event deliveries that used up their tries: out of the queue, in sight of the school's admins.
create table app.exhausted_job (
  id uuid primary key default gen_random_uuid(),
  school_id uuid not null,
  -- A job's name, or `event:<consumer>` for an event that this consumer could not take.
  task text not null,
  -- The envelope {schoolId, correlationId, payload}, as it goes back into the queue on retry.
  payload jsonb not null,
  attempts integer not null,
  max_attempts integer not null,
  last_error text not null,
  correlation_id text not null,
  created_at timestamptz not null,
  exhausted_at timestamptz not null default now()
);
create index exhausted_job_newest on app.exhausted_job (school_id, exhausted_at desc, id desc);
call app.protect_tenant_table('app.exhausted_job', 'select, delete');
create policy worker_parks on app.exhausted_job for insert to kindling_worker with check (true);
grant insert on app.exhausted_job to kindling_worker;

-- Events of committed transactions, waiting for the relay. No foreign key to the school: every append would lock
-- the same school row, and the policy already says whose row it is.
create table app.outbox (
  id uuid primary key,
  school_id uuid not null,
  position bigint generated always as identity,
  topic text not null,
  name text not null,
  key text not null,
  payload jsonb not null,
  correlation_id text not null,
  occurred_at timestamptz not null,
  appended_at timestamptz not null default now(),
  -- A delivery that failed is tried again from here on; later events of the same key wait behind it.
  available_at timestamptz not null default now(),
  attempts integer not null default 0,
  last_error text,
  published_at timestamptz
);
create index outbox_unpublished on app.outbox (school_id, key, position) where published_at is null;
create index outbox_due on app.outbox (position) where published_at is null;
create index outbox_published on app.outbox (published_at) where published_at is not null;
call app.protect_tenant_table('app.outbox', 'insert');
create policy relay_publishes on app.outbox to kindling_worker using (true) with check (true);
grant select, update, delete on app.outbox to kindling_worker;

-- One row per consumer and event, written in the transaction of the effect: it makes a second delivery a no-op.
create table app.consumed_event (
  consumer text not null,
  event_id uuid not null,
  school_id uuid not null,
  consumed_at timestamptz not null default now(),
  primary key (consumer, event_id)
);
create index consumed_event_age on app.consumed_event (consumed_at);
call app.protect_tenant_table('app.consumed_event', 'insert');
create policy worker_purges on app.consumed_event to kindling_worker using (true);
grant select, delete on app.consumed_event to kindling_worker;
