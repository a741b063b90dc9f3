import { createClass, createInvite, createStudent } from '@kindling/core/accounts';
import { createTestDatabase, openAccountBench, runAsOwner, type TestDatabase } from '@kindling/testkit';
import { beforeAll, describe, expect, test } from 'vitest';

const database = await createTestDatabase();
const { ports, openSchool } = openAccountBench(database);

/** What the one policy of the application's role must say, as the server prints it. */
const SAME_SCHOOL = '(school_id = ( SELECT app.current_school() AS current_school))';

interface Table {
  name: string;
  hasSchoolId: boolean;
  isProtected: boolean;
  isForced: boolean;
  policies: { command: string; using: string | null; check: string | null }[];
  strangers: string[];
}

/** Walks the catalogue: every table of the schema `app` as the server knows it. */
async function readTables(of: TestDatabase): Promise<Table[]> {
  const rows = await runAsOwner(
    of.ownerUrl,
    `select relname as name, relrowsecurity as "isProtected", relforcerowsecurity as "isForced",
            exists (select from pg_attribute where attrelid = c.oid and attname = 'school_id' and attnotnull
                       and atttypid = 'uuid'::regtype) as "hasSchoolId",
            coalesce((select json_agg(json_build_object('command', polcmd, 'using', pg_get_expr(polqual, c.oid),
                                                        'check', pg_get_expr(polwithcheck, c.oid)))
                        from pg_policy where polrelid = c.oid
                         and polroles && array[0, (select oid from pg_roles where rolname = 'kindling_app')]), '[]') as policies,
            array(select coalesce(rolname::text, 'public') from aclexplode(relacl) left join pg_roles r on r.oid = grantee
                   where grantee = 0 or rolname = 'kindling_auth') as strangers
       from pg_class c where relnamespace = 'app'::regnamespace and relkind in ('r', 'p') order by relname`,
  );
  return rows as unknown as Table[];
}

/** What is wrong with a table, in plain sentences. */
function findFaults(table: Table): string[] {
  const faults: string[] = [];
  if (!table.hasSchoolId) faults.push(`${table.name} has no school_id uuid not null`);
  if (!table.isProtected || !table.isForced)
    faults.push(`${table.name} is not under forced row-level security`);
  if (table.policies.length === 0) faults.push(`${table.name} has no policy for kindling_app`);
  for (const policy of table.policies) {
    const isSame = policy.command === '*' && policy.using === SAME_SCHOOL && policy.check === SAME_SCHOOL;
    if (!isSame) faults.push(`${table.name} has a policy that lets more through than the own school`);
  }
  for (const stranger of table.strangers) faults.push(`${table.name} is granted to ${stranger}`);
  return faults;
}

describe('every table of the schema app', () => {
  test('belongs to a school and is protected', async () => {
    const tables = await readTables(database);
    expect(tables.length).toBeGreaterThan(15);
    expect(tables.flatMap(findFaults)).toEqual([]);
  });

  const protect = "call app.protect_tenant_table('app.extra')";
  test.each([
    ['no school', ['create table app.extra (id int)'], 'no school_id'],
    ['a school that may be missing', ['create table app.extra (school_id uuid)', protect], 'no school_id'],
    ['no protection', ['create table app.extra (school_id uuid not null)'], 'not under forced'],
    [
      'protection the owner escapes',
      [
        'create table app.extra (school_id uuid not null)',
        protect,
        'alter table app.extra no force row level security',
      ],
      'not under forced',
    ],
    [
      'a second, wider policy',
      [
        'create table app.extra (school_id uuid not null)',
        protect,
        'create policy wide on app.extra to kindling_app using (true)',
      ],
      'lets more through',
    ],
    [
      'a policy for everybody',
      [
        'create table app.extra (school_id uuid not null)',
        protect,
        'create policy wide on app.extra using (true)',
      ],
      'lets more through',
    ],
    [
      'a grant to kindling_auth',
      [
        'create table app.extra (school_id uuid not null)',
        protect,
        'grant select on app.extra to kindling_auth',
      ],
      'granted to kindling_auth',
    ],
    [
      'a grant to everybody',
      ['create table app.extra (school_id uuid not null)', protect, 'grant select on app.extra to public'],
      'granted to public',
    ],
  ])('is found out with %s', async (_case, statements, fault) => {
    const changed = await createTestDatabase();
    await runAsOwner(changed.ownerUrl, ...statements);
    expect((await readTables(changed)).flatMap(findFaults).join('\n')).toContain(fault);
  });
});

test('no view of the schema app sees with the rights of its owner', async () => {
  const views = await runAsOwner(
    database.ownerUrl,
    `select relname from pg_class where relnamespace = 'app'::regnamespace
        and (relkind = 'm' or (relkind = 'v' and not coalesce(reloptions::text like '%security_invoker=true%', false)))`,
  );
  expect(views).toEqual([]);
});

test('every function that runs as its owner pins its search path and is not for everybody', async () => {
  const loose = await runAsOwner(
    database.ownerUrl,
    `select p.oid::regprocedure::text as name from pg_proc p
      where pronamespace in ('app'::regnamespace, 'auth'::regnamespace) and prosecdef
        and (not coalesce(array_to_string(proconfig, ',') like '%search_path=%', false)
             or exists (select from aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee = 0))`,
  );
  expect(loose).toEqual([]);
});

describe('the roles', () => {
  test.each(['kindling_app', 'kindling_auth', 'kindling_worker'] as const)(
    '%s is bound by row-level security',
    async (role) => {
      const [row] = await runAsOwner(
        database.urlFor(role),
        'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user',
      );
      expect(row).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
    },
  );

  test.each([
    ['kindling_app', 'select * from auth.person'],
    ['kindling_app', 'select * from auth.signing_key'],
    ['kindling_app', "select auth.memberships_of('0192f1a0-0000-7000-8000-000000000001')"],
    ['kindling_worker', 'select * from auth.session'],
    ['kindling_worker', 'select * from app.membership'],
    ['kindling_auth', 'select * from app.membership'],
    ['kindling_auth', 'select * from app.audit_log'],
    ['kindling_app', 'alter table app.class disable row level security'],
    ['kindling_app', 'create table app.mine (id int)'],
  ] as const)('%s may not: %s', async (role, statement) => {
    await expect(runAsOwner(database.urlFor(role), statement)).rejects.toThrow(
      /permission denied|must be owner/,
    );
  });

  test('kindling_auth learns one person at a time from the directory, nothing of the rest', async () => {
    const maple = await openSchool();
    const ana = await maple.addPerson({ role: 'student' });
    const rows = await runAsOwner(
      database.urlFor('kindling_auth'),
      `select person.* from auth.memberships_of('${ana.personId}') person`,
    );
    expect(rows).toMatchObject([{ school_id: maple.schoolId, role: 'student' }]);
    // The setting that the directory's functions rely on opens nothing to anybody else.
    const asApp = await runAsOwner(
      database.urlFor('kindling_app'),
      "select set_config('app.directory', 'on', false)",
      'select * from app.membership',
    );
    expect(asApp).toEqual([]);
  });
});

describe('two schools in one database', () => {
  let maple: string;
  let oak: string;

  beforeAll(async () => {
    [maple, oak] = [await fillSchool('Maple School'), await fillSchool('Oak School')];
  });

  async function fillSchool(name: string): Promise<string> {
    const school = await openSchool(name);
    const teacher = await school.addPerson({ role: 'teacher' });
    const guardian = await school.addPerson({ role: 'guardian' });
    const { id } = await createClass(ports, teacher, 'Year 9');
    const student = await createStudent(ports, teacher, id, { displayName: 'Ana', localName: 'ana' });
    await createInvite(ports, teacher, { role: 'student', classId: id, email: 'x@example.org' });
    await ports.transact(teacher, (stores) =>
      stores.guardianLinks.insert(guardian.personId, student.personId),
    );
    return school.schoolId;
  }

  const asSchool = (schoolId: string | null, query: string) =>
    runAsOwner(
      database.urlFor('kindling_app'),
      schoolId === null ? 'select 1' : `set app.school_id = '${schoolId}'`,
      query,
    );

  const filled = ['audit_log', 'class', 'enrolment', 'guardian_link', 'invite', 'membership', 'school'];

  test.each(filled)('%s: each sees its own rows and none without a school', async (table) => {
    const query = `select distinct school_id from app.${table}`;
    expect(await asSchool(maple, query)).toEqual([{ school_id: maple }]);
    expect(await asSchool(oak, query)).toEqual([{ school_id: oak }]);
    expect(await asSchool(null, query)).toEqual([]);
  });

  test('no statement reaches rows of the other school', async () => {
    const change = `update app.membership set display_name = 'changed' where school_id = '${oak}' returning 1`;
    expect(await asSchool(maple, change)).toEqual([]);
    const remove = `delete from app.enrolment where school_id = '${oak}' returning 1`;
    expect(await asSchool(maple, remove)).toEqual([]);
  });

  test('no row can be written into the other school, nor moved there', async () => {
    const denied = /row-level security/;
    const insert = `insert into app.class (id, school_id, name, join_code) values (gen_random_uuid(), '${oak}', 'x', 'AAAAAA')`;
    await expect(asSchool(maple, insert)).rejects.toThrow(denied);
    await expect(asSchool(maple, `update app.class set school_id = '${oak}'`)).rejects.toThrow(denied);
    const open = `insert into app.school (school_id, name, slug) values (gen_random_uuid(), 'x', 'xx')`;
    await expect(asSchool(maple, open)).rejects.toThrow(denied);
  });

  test('no row can point into the other school', async () => {
    const [foreign] = await asSchool(oak, 'select id from app.class');
    const [own] = await asSchool(maple, 'select person_id from app.membership');
    const enrol = `insert into app.enrolment (school_id, class_id, person_id, part)
      values ('${maple}', '${foreign?.id}', '${own?.person_id}', 'student')`;
    await expect(asSchool(maple, enrol)).rejects.toThrow(/foreign key/);
  });

  test('a transaction forgets its school when it ends', async () => {
    const inTransaction = await ports.transact({ schoolId: maple, correlationId: 'test' }, (stores) =>
      stores.schools.find(),
    );
    expect(inTransaction?.schoolId).toBe(maple);
    const after = await ports.transact({ schoolId: oak, correlationId: 'test' }, (stores) =>
      stores.schools.find(),
    );
    expect(after?.schoolId).toBe(oak);
  });
});
