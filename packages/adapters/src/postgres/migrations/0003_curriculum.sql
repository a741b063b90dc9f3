-- The school's curriculum, imported from content packs (see core/src/curriculum). Ids are version 5: made from the
-- school and the place in the pack, so that importing again finds its own rows. Nothing is ever deleted: what left
-- the packs is retired, because evidence refers to it. References carry the school, so no row points into another.
create table app.course (
  school_id uuid not null references app.school,
  id uuid not null,
  slug text not null,
  subject text not null check (subject in ('python', 'language', 'writing')),
  -- BCP 47; the language the course is taught in.
  language text not null,
  title text not null,
  summary text not null,
  description text not null,
  position integer not null,
  retired_at timestamptz,
  primary key (school_id, id),
  unique (school_id, slug)
);
create index course_position on app.course (school_id, position, id) where retired_at is null;
call app.protect_tenant_table('app.course', 'select, insert, update');

create table app.unit (
  school_id uuid not null,
  id uuid not null,
  course_id uuid not null,
  title text not null,
  summary text not null,
  position integer not null,
  retired_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, course_id) references app.course
);
create index unit_of_course on app.unit (school_id, course_id, position);
call app.protect_tenant_table('app.unit', 'select, insert, update');

create table app.lesson (
  school_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  title text not null,
  goal text not null,
  -- Estimated time for a first pass.
  minutes integer not null check (minutes > 0),
  -- Markdown.
  introduction text not null,
  position integer not null,
  retired_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, unit_id) references app.unit
);
create index lesson_of_unit on app.lesson (school_id, unit_id, position);
call app.protect_tenant_table('app.lesson', 'select, insert, update');

create table app.skill (
  school_id uuid not null,
  id uuid not null,
  course_id uuid not null,
  -- The course's own name for it in its files.
  key text not null,
  subject text not null check (subject in ('python', 'language', 'writing')),
  name text not null,
  position integer not null,
  retired_at timestamptz,
  primary key (school_id, id),
  unique (school_id, course_id, key),
  foreign key (school_id, course_id) references app.course
);
call app.protect_tenant_table('app.skill', 'select, insert, update');

-- Links between rows of the curriculum hold no history of their own: a link that left the pack is deleted.
create table app.skill_prerequisite (
  school_id uuid not null,
  skill_id uuid not null,
  prerequisite_id uuid not null check (prerequisite_id <> skill_id),
  primary key (school_id, skill_id, prerequisite_id),
  foreign key (school_id, skill_id) references app.skill,
  foreign key (school_id, prerequisite_id) references app.skill
);
create index skill_prerequisite_of on app.skill_prerequisite (school_id, prerequisite_id);
call app.protect_tenant_table('app.skill_prerequisite', 'select, insert, delete');

create table app.activity (
  school_id uuid not null,
  id uuid not null,
  lesson_id uuid not null,
  type text not null,
  schema_version integer not null check (schema_version > 0),
  title text not null,
  purpose text not null check (purpose in ('exercise', 'quiz')),
  -- The author's guess of how hard it is, 0 (nearly everybody is right) to 1.
  difficulty double precision not null check (difficulty between 0 and 1),
  -- Key included; what learners see is made by the activity type.
  content jsonb not null,
  -- SHA-256 over type, version and content: attempts keep it to say which text was answered.
  content_hash text not null,
  -- Up to three Markdown texts, each helping more than the one before.
  hints jsonb not null check (jsonb_typeof(hints) = 'array' and jsonb_array_length(hints) <= 3),
  position integer not null,
  retired_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, lesson_id) references app.lesson
);
create index activity_of_lesson on app.activity (school_id, lesson_id, position);
call app.protect_tenant_table('app.activity', 'select, insert, update');

create table app.activity_skill (
  school_id uuid not null,
  activity_id uuid not null,
  skill_id uuid not null,
  primary key (school_id, activity_id, skill_id),
  foreign key (school_id, activity_id) references app.activity,
  foreign key (school_id, skill_id) references app.skill
);
create index activity_of_skill on app.activity_skill (school_id, skill_id);
call app.protect_tenant_table('app.activity_skill', 'select, insert, delete');
