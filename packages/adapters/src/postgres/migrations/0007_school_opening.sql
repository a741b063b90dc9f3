-- The first invitation of a school comes from nobody in it: whoever runs the install opens the school and passes the
-- link on.
alter table app.invite alter column created_by drop not null;
