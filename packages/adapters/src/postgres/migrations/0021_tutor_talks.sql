-- What the tutor says about an activity in a conversation is help with the next answer to it. It has a ladder of its own,
-- beside those of the author and of what is found in a program; rung 0 is talk that came to no rung.
alter table app.hint_use drop constraint hint_use_source_check, drop constraint hint_use_rung_check;
alter table app.hint_use
  add constraint hint_use_source_check check (source in ('author', 'diagnosis', 'tutor')),
  add constraint hint_use_rung_check check (rung between case source when 'tutor' then 0 else 1 end and 3);

-- Somebody may say that they are stuck in a talk that is about no exercise: then the alert is about a subject.
alter table app.struggle_alert
  alter column skill_id drop not null,
  alter column activity_id drop not null,
  add column subject text check (subject in ('python', 'language', 'writing')),
  -- Without a reference: the learner may delete the talk, and what a teacher was told of stays told.
  add column conversation_id uuid,
  add constraint struggle_alert_about_check check (
    (skill_id is null) = (activity_id is null)
    and (skill_id is null) = (subject is not null)
    and (skill_id is null) = (conversation_id is not null));
create unique index struggle_alert_of_talk
  on app.struggle_alert (school_id, learner_id, subject, day) where skill_id is null;
