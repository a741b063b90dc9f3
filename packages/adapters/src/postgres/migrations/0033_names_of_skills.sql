-- What a skill is called for those who read the screens in another language than the course is taught in: {"es": "..."}.
alter table app.skill add column names jsonb not null default '{}' check (jsonb_typeof(names) = 'object');

-- A skill's name in a language, else in that of the running transaction (set by the application right after BEGIN, from
-- whoever asks); without either, or where nobody wrote one, the course's own.
create function app.name_of(skill app.skill, language text default null) returns text
language sql stable parallel safe
as $$ select coalesce(skill.names ->> coalesce(language, nullif(current_setting('app.locale', true), '')), skill.name) $$;
