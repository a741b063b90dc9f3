-- What is read of a learner beside the ledger: days, skills by day, badges; what helped whom; weeks summed up. All of
-- it is made from the log by consumers and jobs, never within an attempt, and can be made again.

-- How far in the learner's log the records below reach.
create table app.learner_record (
  school_id uuid not null,
  learner_id uuid not null,
  -- Of the rules they were made by: records of another version are made anew.
  version integer not null,
  -- app.attempt: `ordinal` and `received_at` of the last answer taken up.
  ordinal bigint not null,
  received_at timestamptz not null,
  primary key (school_id, learner_id)
) with (fillfactor = 80);
call app.protect_tenant_table('app.learner_record', 'select, insert, update');

-- One of the learner's own calendar days. An answer counts in one of the three columns.
create table app.study_day (
  school_id uuid not null,
  learner_id uuid not null,
  day date not null,
  right_answers integer not null,
  not_yet_answers integer not null,
  aided_answers integer not null,
  reviews integer not null,
  duration_ms bigint not null,
  -- The answers of the day lie between these.
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (school_id, learner_id, day)
) with (fillfactor = 80);
call app.protect_tenant_table('app.study_day', 'select, insert, update, delete');

-- The same for one skill, with its mastery in whole percent before the day's first answer and after its last.
create table app.skill_day (
  school_id uuid not null,
  learner_id uuid not null,
  skill_id uuid not null,
  day date not null,
  answers integer not null,
  before_percent smallint check (before_percent between 0 and 100),
  after_percent smallint check (after_percent between 0 and 100),
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (school_id, learner_id, skill_id, day)
) with (fillfactor = 80);
create index skill_day_of_day on app.skill_day (school_id, learner_id, day);
call app.protect_tenant_table('app.skill_day', 'select, insert, update, delete');

-- A step towards a badge: the answer that was it. `key` says what counts once: an activity, a day, a lesson, a skill.
create table app.badge_step (
  school_id uuid not null,
  learner_id uuid not null,
  badge text not null,
  version integer not null,
  key text not null check (length(key) <= 100),
  attempt_id uuid not null,
  at timestamptz not null,
  primary key (school_id, learner_id, badge, version, key)
);
create index badge_step_newest on app.badge_step (school_id, learner_id, badge, at desc, key desc);
call app.protect_tenant_table('app.badge_step', 'select, insert, delete');

-- Grades of badges, 1 being the first. Never taken back, also when the rule changes.
create table app.badge_award (
  school_id uuid not null,
  learner_id uuid not null,
  badge text not null,
  grade smallint not null check (grade > 0),
  -- Of the rule it was awarded by, and the answer that was the last step.
  version integer not null,
  attempt_id uuid not null,
  awarded_at timestamptz not null,
  primary key (school_id, learner_id, badge, grade)
);
call app.protect_tenant_table('app.badge_award', 'select, insert');

-- Of those who began a lesson while weak in a skill, how many were stronger after it. Only groups large enough that
-- nobody can be told from the others are ever written, and counts are rounded down to tens.
create table app.lesson_effect (
  school_id uuid not null,
  skill_id uuid not null,
  lesson_id uuid not null,
  learners integer not null check (learners >= 10 and learners % 10 = 0),
  helped_percent smallint not null check (helped_percent between 0 and 100 and helped_percent % 10 = 0),
  primary key (school_id, skill_id, lesson_id)
);
call app.protect_tenant_table('app.lesson_effect', 'select, insert, delete');

-- A week of a learner, Monday to Sunday of their own calendar, as it was told to them.
create table app.week_summary (
  school_id uuid not null,
  learner_id uuid not null,
  week_start date not null check (extract(isodow from week_start) = 1),
  summary jsonb not null,
  made_at timestamptz not null,
  primary key (school_id, learner_id, week_start)
);
call app.protect_tenant_table('app.week_summary', 'select, insert');

create table app.class_week_summary (
  school_id uuid not null,
  class_id uuid not null,
  week_start date not null check (extract(isodow from week_start) = 1),
  summary jsonb not null,
  made_at timestamptz not null,
  primary key (school_id, class_id, week_start)
);
call app.protect_tenant_table('app.class_week_summary', 'select, insert');

-- Who asked to get their weeks by mail.
create table app.weekly_mail (
  school_id uuid not null,
  person_id uuid not null,
  asked_at timestamptz not null,
  primary key (school_id, person_id)
);
call app.protect_tenant_table('app.weekly_mail', 'select, insert, delete');

-- Asks for one job in every school. Runs as the owner: the worker sees no school, and learns nothing of them here.
create function app.enqueue_in_every_school(task text, max_attempts integer, correlation_id text) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  asked integer := 0;
  school uuid;
begin
  perform set_config('app.directory', 'on', true);
  for school in select school_id from app.school loop
    perform graphile_worker.add_job(
      task, json_build_object('schoolId', school, 'correlationId', correlation_id, 'payload', json_build_object()),
      -- Schools one after the other: some of these jobs take a core for a minute.
      queue_name => task, max_attempts => max_attempts, job_key => school::text || ':' || task || ':scheduled');
    asked := asked + 1;
  end loop;
  perform set_config('app.directory', '', true);
  return asked;
end
$$;
revoke execute on function app.enqueue_in_every_school from public;
grant execute on function app.enqueue_in_every_school to kindling_worker;
