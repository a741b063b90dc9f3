-- What teachers set: exercises for a class or for some of its students, until a day, under rules.

create table app.assignment (
  school_id uuid not null,
  id uuid not null,
  class_id uuid not null,
  title text not null check (length(title) between 1 and 120),
  due_at timestamptz not null,
  -- IANA name. The due date is said in it to everybody, wherever they are.
  time_zone text not null,
  -- Answers to each exercise; null: as many as wanted.
  max_attempts integer check (max_attempts between 1 and 100),
  help text not null check (help in ('none', 'hints', 'full')),
  -- Everybody who is in the class, also those who come later; else those of app.assignment_learner.
  for_all boolean not null,
  set_by uuid not null,
  set_at timestamptz not null,
  -- From here on answers do not count, but for those whose extension reaches further.
  closed_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, class_id) references app.class (school_id, id),
  foreign key (school_id, set_by) references app.membership (school_id, person_id)
);
create index assignment_of_class on app.assignment (school_id, class_id, due_at desc, id desc);
call app.protect_tenant_table('app.assignment');

create table app.assignment_item (
  school_id uuid not null,
  assignment_id uuid not null,
  activity_id uuid not null,
  position smallint not null,
  primary key (school_id, assignment_id, activity_id),
  foreign key (school_id, assignment_id) references app.assignment on delete cascade,
  foreign key (school_id, activity_id) references app.activity (school_id, id)
);
-- Asked with every answer and every hint: which rules stand for this exercise.
create index assignment_item_activity on app.assignment_item (school_id, activity_id);
call app.protect_tenant_table('app.assignment_item', 'select, insert, delete');

create table app.assignment_learner (
  school_id uuid not null,
  assignment_id uuid not null,
  learner_id uuid not null,
  primary key (school_id, assignment_id, learner_id),
  foreign key (school_id, assignment_id) references app.assignment on delete cascade,
  foreign key (school_id, learner_id) references app.membership (school_id, person_id)
);
call app.protect_tenant_table('app.assignment_learner', 'select, insert, delete');

create table app.assignment_extension (
  school_id uuid not null,
  assignment_id uuid not null,
  learner_id uuid not null,
  due_at timestamptz not null,
  -- Between staff: other learners never see it, and it is in no audit line.
  reason text not null check (length(reason) between 1 and 500),
  given_by uuid not null,
  given_at timestamptz not null,
  primary key (school_id, assignment_id, learner_id),
  foreign key (school_id, assignment_id) references app.assignment on delete cascade,
  foreign key (school_id, learner_id) references app.membership (school_id, person_id),
  foreign key (school_id, given_by) references app.membership (school_id, person_id)
);
call app.protect_tenant_table('app.assignment_extension');
