-- Learners who are stuck: what is noticed beside attempts, the alerts, and what teachers send.

-- When a school wants to hear. Absent: the defaults of StruggleThresholds.
create table app.struggle_thresholds (
  school_id uuid primary key references app.school,
  thresholds jsonb not null,
  updated_at timestamptz not null
);
call app.protect_tenant_table('app.struggle_thresholds', 'select, insert, update');

-- Time on an exercise that has not ended in an answer yet; gone with the answer, which carries its own time.
create table app.activity_work (
  school_id uuid not null,
  learner_id uuid not null,
  activity_id uuid not null,
  -- Each time the exercise is shown is a sitting. Earlier ones are summed up.
  sitting_id uuid not null,
  sitting_ms integer not null check (sitting_ms >= 0),
  earlier_ms integer not null check (earlier_ms >= 0),
  reported_at timestamptz not null,
  primary key (school_id, learner_id, activity_id)
) with (fillfactor = 80);
create index activity_work_age on app.activity_work (reported_at);
call app.protect_tenant_table('app.activity_work', 'select, insert, update, delete');
create policy worker_purges on app.activity_work to kindling_worker using (true);
grant select, delete on app.activity_work to kindling_worker;

-- How a run of code ended that was not handed in. Kept for the rules only, so for a short while.
create table app.code_run_outcome (
  school_id uuid not null,
  learner_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  passed boolean not null,
  error_key text,
  ran_at timestamptz not null,
  primary key (school_id, learner_id, id)
);
create index code_run_outcome_of_activity on app.code_run_outcome (school_id, learner_id, activity_id, ran_at desc);
create index code_run_outcome_age on app.code_run_outcome (ran_at);
call app.protect_tenant_table('app.code_run_outcome', 'select, insert');
create policy worker_purges on app.code_run_outcome to kindling_worker using (true);
grant select, delete on app.code_run_outcome to kindling_worker;

create table app.struggle_alert (
  id uuid primary key,
  school_id uuid not null,
  learner_id uuid not null,
  skill_id uuid not null,
  -- The learner's own calendar day.
  day date not null,
  activity_id uuid not null,
  rule text not null check (rule in ('stuck-phrase', 'same-error', 'failed-in-a-row', 'low-quiz', 'long-work', 'wheel-spinning')),
  facts jsonb not null,
  -- [{kind, id, activityId, at, correct}], oldest first.
  evidence jsonb not null,
  -- When the server got what triggered it, and when it was written.
  triggered_at timestamptz not null,
  raised_at timestamptz not null,
  settled_at timestamptz,
  -- Null when the learner's own success settled it.
  settled_by uuid,
  dismiss_reason text check (dismiss_reason in ('helped-in-person', 'not-struggling', 'known', 'other')),
  -- At most one per learner, skill and day, whoever notices at the same moment.
  unique (school_id, learner_id, skill_id, day),
  unique (school_id, id),
  check ((settled_by is null) = (dismiss_reason is null)),
  check (settled_by is null or settled_at is not null),
  foreign key (school_id, learner_id) references app.membership (school_id, person_id),
  foreign key (school_id, skill_id) references app.skill (school_id, id),
  foreign key (school_id, activity_id) references app.activity (school_id, id)
);
create index struggle_alert_newest on app.struggle_alert (school_id, triggered_at desc, id desc);
create index struggle_alert_unsettled on app.struggle_alert (school_id, learner_id) where settled_at is null;
create index struggle_alert_age on app.struggle_alert (triggered_at);
call app.protect_tenant_table('app.struggle_alert', 'select, insert, update');
create policy worker_purges on app.struggle_alert to kindling_worker using (true);
grant select, delete on app.struggle_alert to kindling_worker;

-- What a teacher sent to a learner because of an alert.
create table app.teacher_help (
  id uuid primary key,
  school_id uuid not null,
  alert_id uuid not null,
  learner_id uuid not null,
  from_id uuid not null,
  kind text not null check (kind in ('hint', 'message', 'review')),
  text text not null check (length(text) <= 1000 and (kind = 'review' or length(text) > 0)),
  sent_at timestamptz not null,
  read_at timestamptz,
  -- A review is done when the skill is shown without help.
  done_at timestamptz check (done_at is null or kind = 'review'),
  foreign key (school_id, alert_id) references app.struggle_alert (school_id, id) on delete cascade,
  foreign key (school_id, learner_id) references app.membership (school_id, person_id),
  foreign key (school_id, from_id) references app.membership (school_id, person_id)
);
create index teacher_help_newest on app.teacher_help (school_id, learner_id, sent_at desc, id desc);
create index teacher_help_open_review on app.teacher_help (school_id, learner_id) where kind = 'review' and done_at is null;
create index teacher_help_of_alert on app.teacher_help (school_id, alert_id, sent_at);
call app.protect_tenant_table('app.teacher_help', 'select, insert, update');
