-- Words of courses and facts of learners' own among the reviews. What is remembered of a fact is a row of
-- app.review_card like that of an activity, with the id of the fact's card as its item.

-- A card nobody was asked yet has no reviews; its stability says nothing until then.
alter table app.review_card
  drop constraint review_card_reviews_check,
  add constraint review_card_reviews_check check (reviews >= 0);
-- A learner may take a card out of the reviews. The answers stay in app.attempt.
grant delete on app.review_card to kindling_app;

-- The question of a card is part of no lesson.
alter table app.attempt alter column lesson_id drop not null;

create table app.fact_card (
  school_id uuid not null,
  learner_id uuid not null,
  id uuid not null,
  -- A word of a course, or else front and back in the learner's own words.
  entry_id uuid,
  front text check (length(front) between 1 and 140),
  back text check (length(back) between 1 and 140),
  example text check (length(example) between 1 and 300),
  source text not null check (source in ('course', 'own', 'conversation')),
  -- A fact is asked two ways. Each is a question of its own in app.attempt (its activity_id), so that an answer says
  -- which way was asked, whenever it arrives.
  recognise_id uuid not null,
  recall_id uuid not null,
  added_at timestamptz not null,
  primary key (school_id, learner_id, id),
  unique (school_id, learner_id, entry_id),
  unique (school_id, learner_id, recognise_id),
  unique (school_id, learner_id, recall_id),
  check ((entry_id is null) = (source <> 'course')),
  check ((entry_id is null) = (front is not null and back is not null))
);
create index fact_card_newest on app.fact_card (school_id, learner_id, added_at desc, id desc);
call app.protect_tenant_table('app.fact_card');
