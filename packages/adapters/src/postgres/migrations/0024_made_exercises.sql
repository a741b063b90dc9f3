-- Exercises that are made: from templates for one learner, and by models for teachers to look through.
--
-- A made exercise is an activity like any other, so that workspace, hints, checks, reviews, tutor and teachers' pages
-- need to know nothing of it. It stands in no course: it is kept like an activity that left its course, by
-- `retired_at`, and whatever lists courses, lessons or reviews passes it over. Its learner may answer it all the same.
alter table app.activity
  add column made_for uuid,
  -- What the learner model counts it under: its template or draft. Null: itself.
  add column family_id uuid,
  -- BCP 47; null: that of its course.
  add column language text,
  add constraint activity_made check (
    (made_for is null and family_id is null and language is null)
    or (made_for is not null and family_id is not null and language is not null and retired_at is not null));

create table app.made_exercise (
  school_id uuid not null,
  activity_id uuid not null,
  learner_id uuid not null,
  family_id uuid not null,
  source text not null check (source in ('template', 'draft')),
  -- Key of the template, or id of the draft.
  source_key text not null,
  -- With the template and its file it is all there is to know; null for a draft.
  seed integer,
  story text,
  made_at timestamptz not null,
  primary key (school_id, activity_id),
  foreign key (school_id, activity_id) references app.activity,
  foreign key (school_id, learner_id) references app.membership (school_id, person_id) on delete cascade
);
create index made_exercise_newest on app.made_exercise (school_id, learner_id, made_at desc);
call app.protect_tenant_table('app.made_exercise', 'select, insert');

-- What a teacher asked a model for, and how far it is.
create table app.exercise_request (
  school_id uuid not null,
  id uuid not null,
  asked_by uuid not null,
  -- Whose learners get what is approved; null: all of the school.
  class_id uuid,
  skill_id uuid not null,
  difficulty double precision not null check (difficulty between 0 and 1),
  wanted smallint not null check (wanted between 1 and 5),
  language text not null check (language in ('en', 'es')),
  wishes text not null default '' check (length(wishes) <= 500),
  status text not null default 'waiting' check (status in ('waiting', 'running', 'done')),
  -- Exercises that were given up, so that what is still to come is known.
  refused smallint not null default 0,
  -- Why there are fewer than wanted; null while all is well.
  problem text check (problem in ('models-away', 'budget-spent', 'not-allowed', 'not-sound')),
  asked_at timestamptz not null,
  finished_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, asked_by) references app.membership (school_id, person_id),
  foreign key (school_id, class_id) references app.class (school_id, id),
  foreign key (school_id, skill_id) references app.skill
);
create index exercise_request_newest on app.exercise_request (school_id, asked_by, asked_at desc, id desc);
call app.protect_tenant_table('app.exercise_request');

create table app.exercise_draft (
  school_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  -- Exercise, starter, solution and wrong solutions, as they passed every check.
  content jsonb not null,
  title text not null,
  -- The model that wrote it, and how often it was told what was wrong.
  origin text not null,
  repairs smallint not null,
  status text not null default 'draft' check (status in ('draft', 'approved', 'refused')),
  is_edited boolean not null default false,
  made_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, request_id) references app.exercise_request on delete cascade
);
create index exercise_draft_newest on app.exercise_draft (school_id, made_at desc, id desc);
call app.protect_tenant_table('app.exercise_draft');

-- Calls that belong to no reply.
alter table app.ai_call alter column reply_id drop not null;
alter table app.ai_call drop constraint ai_call_purpose_check;
alter table app.ai_call add constraint ai_call_purpose_check check (purpose in ('reply', 'triage', 'second-pass', 'exercise'));
alter table app.ai_prompt alter column reply_id drop not null;
