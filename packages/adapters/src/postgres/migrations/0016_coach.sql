-- What the tutor remembers of learners, which is theirs, and sums of their conversations.

create table app.memory (
  school_id uuid not null,
  id uuid not null,
  learner_id uuid not null,
  kind text not null check (kind in ('fact', 'goal', 'interest', 'mistake')),
  -- What may be known but once: newer words take the place of older ones.
  key text not null check (length(key) <= 300),
  text text not null check (length(text) between 1 and 200),
  confidence_percent smallint not null check (confidence_percent between 0 and 100),
  conversation_id uuid,
  -- app.conversation_message.id. What was deleted is no source any more.
  message_id uuid,
  noted_at timestamptz not null,
  edited_at timestamptz,
  primary key (school_id, id),
  unique (school_id, learner_id, key),
  foreign key (school_id, learner_id) references app.membership (school_id, person_id),
  foreign key (school_id, message_id) references app.conversation_message on delete set null (message_id)
);
create index memory_newest on app.memory (school_id, learner_id, noted_at desc, id desc);
create index memory_source on app.memory (school_id, message_id);
call app.protect_tenant_table('app.memory');

-- How the coach speaks with a learner, and up to when their messages were read for what to remember: what was forgotten
-- does not come back by an older message that is answered again.
create table app.coach_learner (
  school_id uuid not null,
  learner_id uuid not null,
  corrections text not null default 'some' check (corrections in ('few', 'some', 'all')),
  forgot_at timestamptz,
  primary key (school_id, learner_id),
  foreign key (school_id, learner_id) references app.membership (school_id, person_id)
);
call app.protect_tenant_table('app.coach_learner', 'select, insert, update');

-- A conversation summed up, anew after every turn.
create table app.coach_session (
  school_id uuid not null,
  conversation_id uuid not null,
  learner_id uuid not null,
  at timestamptz not null,
  summary jsonb not null,
  -- Dictionary words that were used, to tell what is new in a later one.
  used_words text[] not null,
  primary key (school_id, conversation_id),
  foreign key (school_id, conversation_id) references app.conversation on delete cascade
);
create index coach_session_newest on app.coach_session (school_id, learner_id, at desc, conversation_id desc);
call app.protect_tenant_table('app.coach_session', 'select, insert, update');
