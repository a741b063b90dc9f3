-- What the tutor says about an activity in a conversation is help with the next answer to it. It has a ladder of its own,
-- beside those of the author and of what is found in a program; rung 0 is talk that came to no rung.
alter table app.hint_use drop constraint hint_use_source_check, drop constraint hint_use_rung_check;
alter table app.hint_use
  add constraint hint_use_source_check check (source in ('author', 'diagnosis', 'tutor')),
  add constraint hint_use_rung_check check (rung between case source when 'tutor' then 0 else 1 end and 3);
