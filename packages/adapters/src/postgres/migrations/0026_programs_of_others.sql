-- Programs that people other than their author come by: on a link to a step, and to choose a hint.

-- A program as it was stepped through, its input, and the step to open. Who may open it is decided when somebody does,
-- from who they are to its author then. Goes with the account.
create table app.step_link (
  school_id uuid not null,
  -- Said in the address: not to be guessed, but no secret, since opening it is allowed or not all the same.
  id uuid not null,
  author_id uuid not null,
  activity_id uuid not null,
  -- {source, stdin, files, addedFrom}; bounded by the contract.
  program jsonb not null,
  -- From 1.
  step integer not null check (step > 0),
  created_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, author_id) references app.membership (school_id, person_id) on delete cascade,
  foreign key (school_id, activity_id) references app.activity
);
create index step_link_of_author on app.step_link (school_id, author_id, created_at desc);
call app.protect_tenant_table('app.step_link', 'select, insert, delete');

-- Programs that solved a task, whoever wrote them. Only programs: answers of other kinds pay nothing for it.
create index attempt_correct_program on app.attempt (school_id, activity_id, learner_id, ordinal desc)
  where (grade ->> 'correct')::boolean and answer ? 'source';
