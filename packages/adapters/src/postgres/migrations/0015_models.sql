-- Which models may answer whom, what they cost, and what they were asked. No key of a provider is ever kept here.

-- A school that says nothing has none of these rows: the built-in tutor answers, and nothing leaves.
create table app.ai_school (
  school_id uuid primary key references app.school,
  level text not null check (level in ('builtin', 'local', 'cloud')),
  -- Learners are taken for minors unless this says otherwise.
  adult_learners boolean not null default false,
  -- Budgets in millionths of a dollar; null: none of its own.
  learner_day_micros bigint check (learner_day_micros >= 0),
  class_day_micros bigint check (class_day_micros >= 0),
  school_day_micros bigint check (school_day_micros >= 0),
  school_month_micros bigint check (school_month_micros >= 0)
);
call app.protect_tenant_table('app.ai_school', 'select, insert, update');

create table app.ai_class (
  school_id uuid not null,
  class_id uuid not null,
  level text not null check (level in ('builtin', 'local', 'cloud')),
  primary key (school_id, class_id),
  foreign key (school_id, class_id) references app.class (school_id, id)
);
call app.protect_tenant_table('app.ai_class');

create table app.ai_learner (
  school_id uuid not null,
  person_id uuid not null,
  level text check (level in ('builtin', 'local', 'cloud')),
  is_adult boolean,
  primary key (school_id, person_id),
  foreign key (school_id, person_id) references app.membership (school_id, person_id)
);
call app.protect_tenant_table('app.ai_learner');

-- What guardians say about models elsewhere. It ends with what makes them guardians.
create table app.ai_consent (
  school_id uuid not null,
  student_id uuid not null,
  guardian_id uuid not null,
  consents boolean not null,
  decided_at timestamptz not null,
  primary key (school_id, student_id, guardian_id),
  foreign key (school_id, guardian_id, student_id) references app.guardian_link on delete cascade
);
call app.protect_tenant_table('app.ai_consent');

-- Who pays over which time: spent, and set aside for calls under way. Days are UTC.
create table app.ai_account (
  school_id uuid not null,
  scope text not null check (scope in ('learner-day', 'class-day', 'school-day', 'school-month')),
  -- The learner, the class or the school.
  subject_id uuid not null,
  period date not null,
  spent_micros bigint not null default 0 check (spent_micros >= 0),
  reserved_micros bigint not null default 0 check (reserved_micros >= 0),
  primary key (school_id, scope, subject_id, period)
) with (fillfactor = 50);
call app.protect_tenant_table('app.ai_account', 'select, insert, update');

-- One call to a provider: set aside before it, settled after it. One that nobody settled counts in full.
create table app.ai_call (
  school_id uuid not null,
  id uuid not null,
  learner_id uuid not null,
  -- app.conversation_message.id of the reply it was made for.
  reply_id uuid not null,
  -- The classes that pay, as they were.
  class_ids uuid[] not null,
  day date not null,
  purpose text not null check (purpose in ('reply', 'triage', 'second-pass')),
  provider text not null,
  model text not null,
  prices_version text not null,
  prompt_version text not null,
  worst_micros bigint not null check (worst_micros >= 0),
  asked_at timestamptz not null,
  -- Null while it is under way.
  outcome text,
  -- False when the provider did not count and the most was taken.
  is_exact boolean,
  input_tokens integer,
  cache_read_tokens integer,
  cache_write_tokens integer,
  output_tokens integer,
  cost_micros bigint check (cost_micros >= 0),
  duration_ms integer,
  first_token_ms integer,
  primary key (school_id, id)
) with (fillfactor = 80);
create index ai_call_reply on app.ai_call (school_id, reply_id);
create index ai_call_day on app.ai_call (school_id, day);
call app.protect_tenant_table('app.ai_call', 'select, insert, update');

-- What was asked, as it left. It goes with the reply it was asked for, and in any case after some weeks.
create table app.ai_prompt (
  school_id uuid not null,
  call_id uuid not null,
  reply_id uuid not null,
  prompt text not null check (length(prompt) <= 100000),
  asked_at timestamptz not null,
  primary key (school_id, call_id),
  foreign key (school_id, call_id) references app.ai_call,
  foreign key (school_id, reply_id) references app.conversation_message on delete cascade
);
create index ai_prompt_reply on app.ai_prompt (school_id, reply_id);
create index ai_prompt_oldest on app.ai_prompt (asked_at);
call app.protect_tenant_table('app.ai_prompt', 'select, insert, delete');
create policy worker_purges on app.ai_prompt for delete to kindling_worker using (true);
create policy worker_finds on app.ai_prompt for select to kindling_worker using (true);
grant select (school_id, call_id, asked_at), delete on app.ai_prompt to kindling_worker;
