-- What learners are writing for an exercise, saved as they type, and how they came to it.
--
-- The version number is what keeps two tabs from writing over each other: a save names the version it builds on, and
-- the row is locked while the two are compared. Both tables go with the account.
create table app.workspace (
  school_id uuid not null,
  learner_id uuid not null,
  activity_id uuid not null,
  -- Of its newest row in app.workspace_version, which is never thinned out; 0 while the first save is under way.
  version integer not null check (version >= 0),
  saved_at timestamptz not null,
  primary key (school_id, learner_id, activity_id),
  foreign key (school_id, learner_id) references app.membership (school_id, person_id) on delete cascade,
  foreign key (school_id, activity_id) references app.activity
) with (fillfactor = 80);
create index workspace_newest on app.workspace (school_id, learner_id, saved_at desc, activity_id desc);
call app.protect_tenant_table('app.workspace');

create table app.workspace_version (
  school_id uuid not null,
  learner_id uuid not null,
  activity_id uuid not null,
  version integer not null check (version > 0),
  cause text not null check (cause in ('typed', 'merged', 'restored', 'reset')),
  -- Text by file name; whole files, because any version may be thinned out and a chain of changes would break.
  files jsonb not null,
  -- Of all files together, so that thinning need not read them.
  characters integer not null check (characters >= 0),
  saved_at timestamptz not null,
  primary key (school_id, learner_id, activity_id, version),
  foreign key (school_id, learner_id, activity_id) references app.workspace on delete cascade
);
call app.protect_tenant_table('app.workspace_version', 'select, insert, delete');
