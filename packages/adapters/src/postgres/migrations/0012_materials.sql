-- What a course brings besides its activities, imported and retired like them (see 0003_curriculum): words to learn,
-- conversations to play, and essays to write with what they are judged by.

-- BCP 47; for a language course the language it teaches.
alter table app.course add column teaches text;

create table app.vocabulary_entry (
  school_id uuid not null,
  id uuid not null,
  lesson_id uuid not null,
  -- As a dictionary has it, in the language taught.
  word text not null,
  part text not null,
  level text not null check (level in ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  -- In the language of the course.
  gloss text not null,
  example text not null,
  note text,
  -- Counts through the whole course.
  position integer not null,
  retired_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, lesson_id) references app.lesson
);
create index vocabulary_of_lesson on app.vocabulary_entry (school_id, lesson_id, position);
call app.protect_tenant_table('app.vocabulary_entry', 'select, insert, update');

create table app.role_play (
  school_id uuid not null,
  id uuid not null,
  -- The unit that has taught what it takes.
  unit_id uuid not null,
  title text not null,
  level text not null check (level in ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  -- Situation, roles, goal, phrases, turns and criteria, by the schema of the content pack.
  content jsonb not null,
  position integer not null,
  retired_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, unit_id) references app.unit
);
create index role_play_of_unit on app.role_play (school_id, unit_id, position);
call app.protect_tenant_table('app.role_play', 'select, insert, update');

create table app.essay_rubric (
  school_id uuid not null,
  id uuid not null,
  course_id uuid not null,
  title text not null,
  -- Summary, levels and criteria, by the schema of the content pack.
  content jsonb not null,
  position integer not null,
  retired_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, course_id) references app.course
);
create index essay_rubric_of_course on app.essay_rubric (school_id, course_id, position);
call app.protect_tenant_table('app.essay_rubric', 'select, insert, update');

create table app.essay_prompt (
  school_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  rubric_id uuid not null,
  title text not null,
  genre text not null,
  -- Task, audience, length and questions, by the schema of the content pack.
  content jsonb not null,
  position integer not null,
  retired_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, unit_id) references app.unit,
  foreign key (school_id, rubric_id) references app.essay_rubric
);
create index essay_prompt_of_unit on app.essay_prompt (school_id, unit_id, position);
create index essay_prompt_of_rubric on app.essay_prompt (school_id, rubric_id);
call app.protect_tenant_table('app.essay_prompt', 'select, insert, update');
