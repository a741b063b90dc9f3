-- How old learners are, whom they can turn to, and what they say themselves about models elsewhere.

-- A band, never a date of birth. Null: nobody has said, and whoever it is is protected as a minor.
alter table app.membership
  add column age_band text check (age_band in ('under-13', '13-15', '16-17', 'adult')),
  -- The word of the school counts more than the learner's own.
  add column age_said_by text check (age_said_by in ('school', 'learner')),
  add constraint membership_age_said check ((age_band is null) = (age_said_by is null));

-- Of minors no more was known: the middle band leaves their protection as it was. Forced policies would hide every row
-- from the owner, too.
alter table app.membership no force row level security;
alter table app.ai_learner no force row level security;
update app.membership
   set age_band = case when ai_learner.is_adult then 'adult' else '13-15' end, age_said_by = 'school'
  from app.ai_learner
 where ai_learner.school_id = membership.school_id and ai_learner.person_id = membership.person_id
   and ai_learner.is_adult is not null;
alter table app.membership force row level security;
alter table app.ai_learner force row level security;
alter table app.ai_learner
  drop column is_adult,
  -- Learners of age speak for themselves; a minor's no counts as well, and their yes does not. Null: not asked.
  add column own_consent boolean,
  add column own_consent_at timestamptz,
  add constraint ai_learner_own_consent check ((own_consent is null) = (own_consent_at is null));

-- Whom learners can turn to, in the school's own words: below the fixed words about danger.
create table app.safety_contact (
  school_id uuid primary key references app.school,
  text_en text not null check (length(text_en) <= 400),
  text_es text not null check (length(text_es) <= 400),
  emergency_number text check (length(emergency_number) <= 20)
);
call app.protect_tenant_table('app.safety_contact', 'select, insert, update');
