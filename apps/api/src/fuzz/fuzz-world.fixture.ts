import { randomUUID } from 'node:crypto';
import { definitions } from '@kindling/activities/schemas';
import { type Principal, ROLES, type Role } from '@kindling/shared';
import {
  type AccountBench,
  BENCH_PASSWORD,
  type BenchPerson,
  RIGHT,
  runAsOwner,
  WRONG,
} from '@kindling/testkit';
import { openWorld, type World } from '../authorization-world.fixture.ts';
import type { KnownValues } from './known-values.fixture.ts';
import { ODD_TEXTS } from './schema-arbitrary.fixture.ts';

/** So many of each role that nobody alone meets the limits of a person, which stay as they are in production. */
const PEOPLE_PER_ROLE = 12;

interface FuzzSchool {
  world: World;
  people: Record<Role, BenchPerson[]>;
  answerables: Answerable[];
  /** Gives everybody their first role and standing back: requests change both. */
  heal(): Promise<void>;
}

type Databases = World['database'];

/** Something to answer, of any kind. */
interface Answerable {
  activityId: string;
  answers: unknown[];
}

/** The same answer with other words wherever there is text. */
function reword(answer: unknown, words: string): unknown {
  return JSON.parse(JSON.stringify(answer), (_key, value) => (typeof value === 'string' ? words : value));
}

/** One activity of every kind, in the lesson of the world's course: learners' own words are stored through them. */
async function addEveryKind({ school, course, database }: World): Promise<Answerable[]> {
  const kinds = Object.values(definitions).map(({ type, schemaVersion, sample }, index) => ({
    id: randomUUID(),
    type,
    version: schemaVersion,
    content: sample.content,
    position: index + 1,
    // Every other one is right: of few requests some have to be recorded.
    answers: [sample.wrong, ...ODD_TEXTS.flatMap((text) => [sample.right, reword(sample.right, text)])],
  }));
  const rows = kinds.map(({ answers: _answers, ...row }) => row);
  const recordset = `jsonb_to_recordset($kinds$${JSON.stringify(rows)}$kinds$::jsonb)
    as kind (id uuid, type text, version int, content jsonb, position int)`;
  const schoolId = `'${school.schoolId}'`;
  await runAsOwner(
    database.urlFor('kindling_app'),
    `begin; set local app.school_id = ${schoolId};
     insert into app.activity (school_id, id, lesson_id, type, schema_version, title, purpose, difficulty, content,
                               hints, position, content_hash)
     select ${schoolId}, id, '${course.lessons[0]?.id}', type, version, type, 'exercise', 0.5, content, '[]',
            position, 'hash'
       from ${recordset};
     insert into app.activity_skill (school_id, activity_id, skill_id)
     select ${schoolId}, id, '${course.skillId}' from ${recordset};
     commit`,
  );
  return kinds.map(({ id, answers }) => ({ activityId: id, answers }));
}

async function openSchool(bench: AccountBench, database: Databases): Promise<FuzzSchool> {
  const world = await openWorld(bench, database);
  const answerables = await addEveryKind(world);
  const entries = ROLES.map(async (role) => {
    const others = Array.from({ length: PEOPLE_PER_ROLE - 1 }, () => world.school.addPerson({ role }));
    const people: BenchPerson[] = [world.people[role], ...(await Promise.all(others))];
    return [role, people] as const;
  });
  const people = Object.fromEntries(await Promise.all(entries)) as Record<Role, BenchPerson[]>;
  const everybody = Object.values(people).flat();
  const asAdmin: Principal = world.people.admin;
  return {
    world,
    people,
    answerables,
    async heal() {
      await bench.ports.transact(asAdmin, async (stores) => {
        for (const { personId, role } of everybody) {
          await stores.memberships.update(personId, { role, status: 'active' });
        }
        for (const role of ['student', 'teacher'] as const) {
          for (const { personId } of people[role]) {
            await stores.enrolments.insert(world.classId, personId, role);
          }
        }
        for (const guardian of people.guardian) {
          await stores.guardianLinks.insert(guardian.personId, world.people.student.personId);
        }
      });
      for (const { personId } of everybody) bench.ports.identities.forget(personId);
    },
  };
}

function learnSchool(known: KnownValues, { world, people, answerables }: FuzzSchool): void {
  for (const { activityId } of answerables) known.add('activityId', activityId);
  known.add('schoolId', world.school.schoolId);
  known.add('classId', world.classId);
  known.add('courseId', world.course.id);
  known.add('skillId', world.course.skillId);
  for (const { id, activityIds } of world.course.lessons) {
    known.add('lessonId', id);
    for (const activityId of activityIds) known.add('activityId', activityId);
  }
  for (const { personId, signInName } of Object.values(people).flat()) {
    known.add('personId', personId);
    known.add('signInName', signInName);
  }
  for (const student of people.student) known.add('studentId', student.personId);
}

/** Two schools full of people, and everything about them that a request can name. */
export async function openFuzzWorld(
  bench: AccountBench,
  database: Databases,
  known: KnownValues,
): Promise<[FuzzSchool, FuzzSchool]> {
  const schools: [FuzzSchool, FuzzSchool] = [
    await openSchool(bench, database),
    await openSchool(bench, database),
  ];
  for (const school of schools) {
    learnSchool(known, school);
    await school.heal();
  }
  for (const answer of [RIGHT, WRONG]) known.add('answer', answer);
  for (const name of ['password', 'currentPassword']) known.add(name, BENCH_PASSWORD);
  return schools;
}
