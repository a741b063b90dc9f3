-- The files of a course that a school brought itself, as they were last imported, to be handed out again. A course
-- without such a row comes with Kindling, and a start brings it up to date; one with it is left alone.
create table app.course_pack (
  school_id uuid not null,
  course_id uuid not null,
  -- A zip of the course's folder.
  archive bytea not null check (octet_length(archive) between 1 and 8388608),
  imported_at timestamptz not null,
  -- Null: by the command line.
  imported_by uuid,
  primary key (school_id, course_id),
  foreign key (school_id, course_id) references app.course (school_id, id),
  foreign key (school_id, imported_by) references app.membership (school_id, person_id)
);
-- Zip files do not get smaller by being packed once more.
alter table app.course_pack alter column archive set storage external;
call app.protect_tenant_table('app.course_pack');
