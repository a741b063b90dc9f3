-- The learning spine: attempts, the evidence ledger, and what is folded from it.
--
-- No foreign keys to the school, the curriculum or the person: each insert would take a share lock on the same hot
-- row (every learner of a lesson on the same activity). The policies say whose rows these are, and the application
-- may neither delete nor renumber what they point to.

-- One answer. The id is made by the client, once per answer; it is unique for the learner, not for the world, so
-- that nobody can take another's id or learn that it exists.
create table app.attempt (
  school_id uuid not null,
  learner_id uuid not null,
  id uuid not null,
  -- Order of recording. Attempts of one learner are recorded one at a time, so it is the order of the fold as well.
  ordinal bigint generated always as identity,
  activity_id uuid not null,
  lesson_id uuid not null,
  -- Of the activity's content when it was answered: a later import may change it.
  content_hash text not null,
  answer jsonb not null,
  -- {correct, score, feedback}, the grader's whole verdict.
  grade jsonb not null,
  aid text not null check (aid in ('none', 'hint-1', 'hint-2', 'hint-3', 'worked-example', 'chat')),
  -- {masteryChanges, lesson}: what this attempt changed, given again when the same request comes again.
  outcome jsonb not null,
  duration_ms integer not null check (duration_ms >= 0),
  channel text not null,
  -- Device time within limits; received_at is ours.
  answered_at timestamptz not null,
  received_at timestamptz not null,
  primary key (school_id, learner_id, id)
);
create index attempt_of_activity on app.attempt (school_id, learner_id, activity_id, ordinal desc);
create index attempt_of_lesson on app.attempt (school_id, learner_id, lesson_id, ordinal);
call app.protect_tenant_table('app.attempt', 'select, insert');

-- The ledger: one row per attempt and skill, never changed. Mastery is folded from it and can be folded again.
create table app.evidence (
  id uuid primary key,
  school_id uuid not null,
  learner_id uuid not null,
  attempt_id uuid not null,
  activity_id uuid not null,
  lesson_id uuid not null,
  skill_id uuid not null,
  score double precision not null check (score between 0 and 1),
  correct boolean not null,
  purpose text not null check (purpose in ('exercise', 'quiz')),
  aid text not null check (aid in ('none', 'hint-1', 'hint-2', 'hint-3', 'worked-example', 'chat')),
  duration_ms integer not null,
  channel text not null,
  answered_at timestamptz not null,
  unique (school_id, learner_id, attempt_id, skill_id),
  foreign key (school_id, learner_id, attempt_id) references app.attempt
);
create index evidence_newest on app.evidence (school_id, learner_id, skill_id, answered_at desc, id desc);
call app.protect_tenant_table('app.evidence', 'select, insert');

-- The fold of one learner's evidence for one skill: see MasteryState in core/learning/mastery.ts. Levels are not
-- stored: consistency moves them from day to day.
create table app.mastery (
  school_id uuid not null,
  learner_id uuid not null,
  skill_id uuid not null,
  exercise_sum double precision not null,
  exercise_weight double precision not null,
  quiz_sum double precision not null,
  quiz_weight double precision not null,
  code_quality_sum double precision not null,
  code_quality_weight double precision not null,
  unaided_answers integer not null,
  aided_answers integer not null,
  updated_at timestamptz not null,
  primary key (school_id, learner_id, skill_id)
) with (fillfactor = 80);
call app.protect_tenant_table('app.mastery', 'select, insert, update');

-- Answers of one learner on one of their own calendar days (their time zone when they answered).
create table app.learner_day (
  school_id uuid not null,
  learner_id uuid not null,
  day date not null,
  answers integer not null,
  -- Only days with one of these count as active in the mastery score: help must not raise it this way either.
  unaided_answers integer not null,
  last_answer_at timestamptz not null,
  primary key (school_id, learner_id, day)
) with (fillfactor = 80);
call app.protect_tenant_table('app.learner_day', 'select, insert, update');

-- A lesson someone has begun. How many activities are answered is counted over the lesson as it is today.
create table app.lesson_progress (
  school_id uuid not null,
  learner_id uuid not null,
  lesson_id uuid not null,
  started_at timestamptz not null,
  last_answer_at timestamptz not null,
  -- Stays when a later import adds an activity: what was finished stays finished.
  completed_at timestamptz,
  primary key (school_id, learner_id, lesson_id)
) with (fillfactor = 80);
call app.protect_tenant_table('app.lesson_progress', 'select, insert, update');

-- A hint that was given. The next answer to the activity counts as aided by it.
create table app.hint_use (
  id uuid primary key,
  school_id uuid not null,
  learner_id uuid not null,
  activity_id uuid not null,
  rung smallint not null check (rung between 1 and 3),
  taken_at timestamptz not null
);
create index hint_use_of_activity on app.hint_use (school_id, learner_id, activity_id, taken_at desc);
call app.protect_tenant_table('app.hint_use', 'select, insert');
