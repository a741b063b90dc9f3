-- Talking with the tutor: conversations, their messages, replies while they are made, and what an adult has to know.

create table app.conversation (
  school_id uuid not null,
  id uuid not null,
  learner_id uuid not null,
  kind text not null check (kind in ('free', 'role-play', 'activity', 'course')),
  language text not null check (language in ('en', 'es')),
  activity_id uuid,
  course_id uuid,
  scenario_key text,
  -- The beginning of the first message; empty while nothing was said.
  title text not null default '' check (length(title) <= 200),
  -- The hint ladder of its activity: see core/turns. Kept here, where no client can set it.
  rung smallint not null default 0 check (rung between 0 and 3),
  asks_since_try integer not null default 0 check (asks_since_try >= 0),
  has_tried boolean not null default false,
  created_at timestamptz not null,
  last_message_at timestamptz not null,
  primary key (school_id, id),
  check ((kind = 'activity') = (activity_id is not null)),
  check ((kind = 'course') = (course_id is not null)),
  check ((kind = 'role-play') = (scenario_key is not null)),
  foreign key (school_id, learner_id) references app.membership (school_id, person_id),
  foreign key (school_id, activity_id) references app.activity,
  foreign key (school_id, course_id) references app.course
) with (fillfactor = 80);
create index conversation_newest on app.conversation (school_id, learner_id, last_message_at desc, id desc);
call app.protect_tenant_table('app.conversation');

create table app.conversation_message (
  school_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  role text not null check (role in ('learner', 'tutor')),
  -- Of a reply that streams: what stood before it was taken up again; the rest is in reply_batch.
  text text not null check (length(text) <= 40000),
  code text check (length(code) <= 20000),
  state text not null check (state in ('streaming', 'complete', 'stopped', 'interrupted', 'failed')),
  seq integer not null default 0 check (seq >= 0),
  sent_at timestamptz not null,
  -- Learners' messages: sent twice, it is one.
  client_message_id uuid,
  -- What was found in it that an adult has to know: {category, severity, alertAdult}.
  safety jsonb,
  -- Replies: who answered what, and how.
  answers_id uuid,
  specialist text,
  act text,
  rung smallint check (rung between 0 and 3),
  origin text,
  sources jsonb not null default '[]',
  corrections jsonb not null default '[]',
  -- {kind, by} of what the guard held back.
  held_back jsonb,
  notice text,
  replaced_by uuid,
  -- Whoever makes the reply says so again and again; after this moment nobody does.
  lease_until timestamptz,
  ended_at timestamptz,
  primary key (school_id, id),
  unique (school_id, conversation_id, client_message_id),
  check ((role = 'tutor') = (answers_id is not null)),
  check ((state = 'streaming') = (lease_until is not null)),
  foreign key (school_id, conversation_id) references app.conversation on delete cascade,
  foreign key (school_id, answers_id) references app.conversation_message on delete cascade
) with (fillfactor = 80);
create index conversation_message_newest
  on app.conversation_message (school_id, conversation_id, sent_at desc, id desc);
create index conversation_message_replies on app.conversation_message (school_id, answers_id) where role = 'tutor';
-- One reply at a time, whoever asks at the same moment.
create unique index conversation_message_streaming
  on app.conversation_message (school_id, conversation_id) where state = 'streaming';
call app.protect_tenant_table('app.conversation_message', 'select, insert, update');

-- What was said of a reply that is still made: gone with its end, when the whole is in its message.
create table app.reply_batch (
  school_id uuid not null,
  message_id uuid not null,
  seq integer not null check (seq > 0),
  text text not null check (length(text) <= 40000),
  primary key (school_id, message_id, seq),
  foreign key (school_id, message_id) references app.conversation_message on delete cascade
);
call app.protect_tenant_table('app.reply_batch', 'select, insert, delete');

-- That words of a learner tell of danger. Holds none of them, and stays when the conversation is deleted.
create table app.safety_alert (
  school_id uuid not null,
  id uuid not null,
  learner_id uuid not null,
  category text not null check (category in ('self-harm', 'abuse', 'grooming', 'violence')),
  severity text not null check (severity in ('low', 'high', 'urgent')),
  conversation_id uuid not null,
  message_id uuid not null,
  raised_at timestamptz not null,
  taken_on_by uuid,
  taken_on_at timestamptz,
  primary key (school_id, id),
  unique (school_id, message_id),
  check ((taken_on_by is null) = (taken_on_at is null)),
  foreign key (school_id, learner_id) references app.membership (school_id, person_id)
);
create index safety_alert_newest on app.safety_alert (school_id, raised_at desc, id desc);
call app.protect_tenant_table('app.safety_alert', 'select, insert, update');
