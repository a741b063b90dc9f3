-- People, who they are in a school, and how they prove it.
--
-- A person is one row of auth.person; what they are in a school is one row of app.membership. Sessions, passwords,
-- refresh tokens and signing keys are needed before any school is known, so they live in `auth`, which only the role
-- kindling_auth reaches. better-auth 1.7 owns the first four tables' meaning; the columns are named in our style and
-- mapped in packages/adapters/src/auth.
create table auth.person (
  id uuid primary key,
  name text not null,
  -- Lower case. Accounts a teacher made carry `name@school.kindling.invalid`, which no mail server accepts (RFC 6761).
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  managed boolean not null default false,
  locale text not null default 'en',
  time_zone text not null default 'UTC',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table auth.session (
  id uuid primary key,
  person_id uuid not null references auth.person on delete cascade,
  -- Opaque; the cookie carries it signed, so reading this table alone opens no session.
  token text not null unique,
  -- The school this session acts in. No reference: kindling_auth sees nothing of the schema app.
  school_id uuid,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index session_person on auth.session (person_id);

-- better-auth calls it account: one way in for a person. Ours is always provider `credential`, a scrypt hash.
create table auth.credential (
  id uuid primary key,
  person_id uuid not null references auth.person on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index credential_person on auth.credential (person_id);

create table auth.verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_identifier on auth.verification (identifier);

-- Keys that sign access tokens. The private half is sealed with a key derived from the install's secret.
create table auth.signing_key (
  kid text primary key,
  public_jwk jsonb not null,
  private_key_sealed bytea not null,
  created_at timestamptz not null,
  -- A key signs until `signs_until`; tokens it signed are accepted until `verifies_until`.
  signs_until timestamptz not null,
  verifies_until timestamptz not null check (verifies_until > signs_until)
);

-- All refresh tokens that descend from one sign-in. Revoking the family ends them together.
create table auth.token_family (
  id uuid primary key,
  person_id uuid not null references auth.person on delete cascade,
  school_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  revoked_because text,
  check ((revoked_at is null) = (revoked_because is null))
);
create index token_family_person on auth.token_family (person_id);
create index token_family_expiry on auth.token_family (expires_at);

create table auth.refresh_token (
  -- SHA-256 of the token; the token itself is nowhere.
  hash bytea primary key,
  family_id uuid not null references auth.token_family on delete cascade,
  -- The token this one replaced. Unique: a token has one successor.
  parent_hash bytea unique,
  -- Id and time of the access token of the same pair, so that a replay within the leeway gets the very same pair.
  access_id uuid not null,
  created_at timestamptz not null,
  used_at timestamptz
);
create index refresh_token_family on auth.refresh_token (family_id);

grant select, insert, update, delete on all tables in schema auth to kindling_auth;
-- better-auth writes table names without a schema.
alter role kindling_auth set search_path = auth;

create table app.membership (
  school_id uuid not null references app.school,
  -- auth.person.id. No reference: the two schemas are written by two roles.
  person_id uuid not null,
  role text not null check (role in ('student', 'teacher', 'guardian', 'admin')),
  status text not null default 'active' check (status in ('active', 'suspended')),
  display_name text not null check (length(display_name) between 1 and 80),
  -- What the person types to sign in: an address, or `name@school` for accounts made here.
  sign_in_name text not null,
  -- True when a teacher of this school made the account and may reset its password.
  managed boolean not null default false,
  -- IANA name; days and streaks are counted in it.
  time_zone text not null default 'UTC',
  joined_at timestamptz not null default now(),
  primary key (school_id, person_id),
  unique (school_id, sign_in_name)
);
create index membership_person on app.membership (person_id);
create index membership_name on app.membership (school_id, lower(display_name), person_id);
call app.protect_tenant_table('app.membership', 'select, insert, update');

create table app.class (
  id uuid primary key,
  school_id uuid not null references app.school,
  name text not null check (length(name) between 1 and 80),
  -- Unique over all schools: a code alone leads to its class.
  join_code text not null unique check (join_code ~ '^[A-HJ-NP-Z2-9]{6}$'),
  created_at timestamptz not null default now(),
  -- Target of references that carry the school with them, so that no row can point into another school.
  unique (school_id, id)
);
create index class_name on app.class (school_id, lower(name), id);
call app.protect_tenant_table('app.class', 'select, insert, update');

create table app.enrolment (
  school_id uuid not null,
  class_id uuid not null,
  person_id uuid not null,
  -- What the person does in this class, which may differ from the role in the school: a teacher may learn in another's class.
  part text not null check (part in ('student', 'teacher')),
  joined_at timestamptz not null default now(),
  primary key (school_id, class_id, person_id),
  foreign key (school_id, class_id) references app.class (school_id, id),
  foreign key (school_id, person_id) references app.membership (school_id, person_id)
);
create index enrolment_person on app.enrolment (school_id, person_id);
call app.protect_tenant_table('app.enrolment', 'select, insert, delete');

create table app.guardian_link (
  school_id uuid not null,
  guardian_id uuid not null,
  student_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (school_id, guardian_id, student_id),
  foreign key (school_id, guardian_id) references app.membership (school_id, person_id),
  foreign key (school_id, student_id) references app.membership (school_id, person_id)
);
create index guardian_link_student on app.guardian_link (school_id, student_id);
call app.protect_tenant_table('app.guardian_link', 'select, insert, delete');

create table app.invite (
  id uuid primary key,
  school_id uuid not null references app.school,
  role text not null check (role in ('student', 'teacher', 'guardian', 'admin')),
  email text,
  class_id uuid,
  student_id uuid,
  -- SHA-256 of the token in the link.
  token_hash bytea not null unique,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid,
  revoked_at timestamptz,
  check ((role = 'guardian') = (student_id is not null)),
  check ((accepted_at is null) = (accepted_by is null)),
  foreign key (school_id, class_id) references app.class (school_id, id),
  foreign key (school_id, student_id) references app.membership (school_id, person_id),
  foreign key (school_id, created_by) references app.membership (school_id, person_id)
);
create index invite_newest on app.invite (school_id, created_at desc, id desc);
create index invite_creator on app.invite (school_id, created_by, created_at desc, id desc);
call app.protect_tenant_table('app.invite', 'select, insert, update');

-- A school is opened by a transaction that runs under its new id (the policy checks it).
grant insert on app.school to kindling_app;

-- What must be answered before a school is known, each by one function that answers only that question. They run as
-- the owner, whom forced row-level security binds like everybody: these policies let the owner through, and only
-- in a transaction that ran one of the functions below, because only they set app.directory. (For every other role
-- the setting means nothing: no policy of theirs reads it.)
create policy directory on app.school for select to current_user
  using (current_setting('app.directory', true) = 'on');
create policy directory on app.membership for select to current_user
  using (current_setting('app.directory', true) = 'on');
create policy directory on app.class for select to current_user
  using (current_setting('app.directory', true) = 'on');
create policy directory on app.invite for select to current_user
  using (current_setting('app.directory', true) = 'on');
create policy directory on app.audit_log for insert to current_user
  with check (current_setting('app.directory', true) = 'on');

create function auth.memberships_of(person uuid)
returns table (school_id uuid, school_name text, school_slug text, role text, status text, display_name text, joined_at timestamptz)
language sql security definer set search_path = ''
as $$
  select set_config('app.directory', 'on', true);
  select school.school_id, school.name, school.slug, membership.role, membership.status, membership.display_name, membership.joined_at
    from app.membership join app.school on school.school_id = membership.school_id
   where membership.person_id = person
   order by membership.joined_at, school.school_id
$$;

create function auth.class_of_join_code(code text)
returns table (school_id uuid, school_name text, school_slug text, class_id uuid, class_name text)
language sql security definer set search_path = ''
as $$
  select set_config('app.directory', 'on', true);
  select school.school_id, school.name, school.slug, class.id, class.name
    from app.class join app.school on school.school_id = class.school_id
   where class.join_code = code
$$;

create function auth.invite_of_token(hash bytea)
returns table (school_id uuid, school_name text, school_slug text, invite_id uuid, role text, email text, class_name text,
  expires_at timestamptz, accepted_by uuid, revoked boolean)
language sql security definer set search_path = ''
as $$
  select set_config('app.directory', 'on', true);
  select school.school_id, school.name, school.slug, invite.id, invite.role, invite.email, class.name,
         invite.expires_at, invite.accepted_by, invite.revoked_at is not null
    from app.invite
    join app.school on school.school_id = invite.school_id
    left join app.class on class.school_id = invite.school_id and class.id = invite.class_id
   where invite.token_hash = hash
$$;

-- Lets a change of the schema auth (a password reset, a revoked token family) be audited in its own transaction.
create function auth.record_audit(id uuid, school_id uuid, actor_id uuid, action text, subject text, details jsonb, correlation_id text)
returns void
language sql security definer set search_path = ''
as $$
  select set_config('app.directory', 'on', true);
  insert into app.audit_log (id, school_id, actor_id, action, subject, details, correlation_id)
  values (id, school_id, actor_id, action, subject, details, correlation_id)
$$;

revoke all on all functions in schema auth from public;
grant execute on all functions in schema auth to kindling_auth;
