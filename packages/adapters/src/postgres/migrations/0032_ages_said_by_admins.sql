-- What an admin said of one person stays when a teacher says something of a whole class, and can only be made younger.
alter table app.membership
  add column age_by_admin boolean not null default false,
  add constraint membership_age_by_admin check (not age_by_admin or age_said_by = 'school');

-- That somebody is of age was for admins to say all along. Forced policies would hide every row from the owner, too.
alter table app.membership no force row level security;
update app.membership set age_by_admin = true where age_band = 'adult' and age_said_by = 'school';
alter table app.membership force row level security;
