-- Who may hear of danger, and who may widen what was narrowed.

-- What is told of somebody who works with the learner is for admins: a teacher who sees it may be the one it is about.
alter table app.safety_alert add column about_staff boolean not null default false;

-- What an admin narrowed a teacher may narrow further, and not widen.
alter table app.ai_class add column set_by_admin boolean not null default false;
alter table app.ai_learner add column level_by_admin boolean not null default false;
