-- The learner model: what the ledger lacked for it, one review card for each learner and item, plans that move them,
-- weights fitted from the school's own answers, and placement tests.

-- Who judged the answer, how sure they were, and how much it counts. Rows from before were graded by exact rules.
alter table app.evidence
  add column weight double precision not null default 1 check (weight between 0 and 1),
  add column grader text not null default 'rule' check (grader in ('rule', 'model', 'person')),
  add column confidence double precision not null default 1 check (confidence between 0 and 1);

alter table app.attempt
  -- Only answers given within a lesson begin it.
  add column occasion text not null default 'lesson'
    check (occasion in ('lesson', 'practice', 'review', 'placement')),
  -- What the answer said about remembering the item. Null: nothing, the solution had just been seen (or the answer is
  -- older than this column).
  add column review_grade text check (review_grade in ('again', 'hard', 'good', 'easy'));
-- What was recorded since a learner's log was read last.
create index attempt_in_order on app.attempt (school_id, learner_id, ordinal);

-- Time of the latest unaided answer in the state: an older one that comes late makes the skill be folded again. Null
-- for states from before: not known to be older.
alter table app.mastery add column last_unaided_at timestamptz;

-- How well one item is remembered (FSRS-6): the fold of the item's graded reviews. `item_id` is an activity.
create table app.review_card (
  school_id uuid not null,
  learner_id uuid not null,
  item_id uuid not null,
  due_at timestamptz not null,
  -- Where a plan moved it to; the next review takes it back.
  planned_at timestamptz,
  last_at timestamptz not null,
  -- Days until the chance to remember has fallen to 90 %.
  stability double precision not null check (stability > 0),
  difficulty double precision not null check (difficulty between 1 and 10),
  reviews integer not null check (reviews > 0),
  lapses integer not null check (lapses >= 0),
  primary key (school_id, learner_id, item_id)
) with (fillfactor = 80);
call app.protect_tenant_table('app.review_card', 'select, insert, update');

-- A rescheduling that was made: what moved from where to where, so that it can be taken back.
create table app.review_plan (
  school_id uuid not null,
  id uuid not null,
  learner_id uuid not null,
  kind text not null check (kind in ('exam', 'relief')),
  -- [{itemId, from, to}], times as the cards had and got them.
  moves jsonb not null,
  made_at timestamptz not null,
  undone_at timestamptz,
  primary key (school_id, id)
);
create index review_plan_newest on app.review_plan (school_id, learner_id, made_at desc);
call app.protect_tenant_table('app.review_plan', 'select, insert, update');

-- FSRS weights of one learner, fitted by night from enough of their reviews.
create table app.review_weights (
  school_id uuid not null,
  learner_id uuid not null,
  weights double precision[] not null check (array_length(weights, 1) = 21),
  reviews integer not null,
  -- Log loss on the learner's latest reviews, which were left out: of these weights and of those they replaced.
  loss double precision not null,
  former_loss double precision not null,
  fitted_at timestamptz not null,
  primary key (school_id, learner_id)
);
call app.protect_tenant_table('app.review_weights', 'select, insert, update');

-- How long people take for an item, in the middle; by night, where enough of them answered it.
create table app.item_pace (
  school_id uuid not null,
  activity_id uuid not null,
  usual_ms integer not null check (usual_ms > 0),
  answers integer not null,
  primary key (school_id, activity_id)
);
call app.protect_tenant_table('app.item_pace', 'select, insert, update');

-- Every fit of the tracing model, accepted or not. The accepted one with the highest version serves; models of older
-- versions are dropped, their numbers stay.
create table app.learner_model_fit (
  school_id uuid not null,
  id uuid not null,
  fitted_at timestamptz not null,
  -- Null: not accepted, because it did not predict learners it had not seen better than what served.
  version integer check (version > 0),
  candidate_loss double precision,
  current_loss double precision,
  answers integer not null,
  learners integer not null,
  model jsonb,
  primary key (school_id, id),
  unique (school_id, version)
);
create index learner_model_fit_newest on app.learner_model_fit (school_id, fitted_at desc);
call app.protect_tenant_table('app.learner_model_fit', 'select, insert, update');

-- One placement test for each learner and course. Its answers are in the ledger; this says which items were asked.
create table app.placement (
  school_id uuid not null,
  learner_id uuid not null,
  course_id uuid not null,
  status text not null check (status in ('running', 'done', 'skipped')),
  asked uuid[] not null default '{}',
  -- The outcome of a finished test, as it was shown.
  outcome jsonb,
  started_at timestamptz not null,
  finished_at timestamptz,
  primary key (school_id, learner_id, course_id)
);
call app.protect_tenant_table('app.placement', 'select, insert, update');
