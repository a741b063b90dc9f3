-- The wish to stop a reply in the making, for a maker that could not hear of it. Of one that ended it says nothing more.
alter table app.conversation_message add column stop_asked_at timestamptz;

-- Budgets are counted by the school's own days and months: those of the time zone of the admin who set them last.
alter table app.ai_school add column time_zone text not null default 'UTC';
