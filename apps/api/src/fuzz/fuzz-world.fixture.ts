import { type Principal, ROLES, type Role } from '@kindling/shared';
import { type AccountBench, BENCH_PASSWORD, type BenchPerson, RIGHT, WRONG } from '@kindling/testkit';
import { openWorld, type World } from '../authorization-matrix.fixture.ts';
import type { KnownValues } from './known-values.fixture.ts';

/** So many of each role that nobody alone meets the limits of a person, which stay as they are in production. */
const PEOPLE_PER_ROLE = 12;

interface FuzzSchool {
  world: World;
  people: Record<Role, BenchPerson[]>;
  /** Gives everybody their first role and standing back: requests change both. */
  heal(): Promise<void>;
}

type Databases = World['database'];

async function openSchool(bench: AccountBench, database: Databases): Promise<FuzzSchool> {
  const world = await openWorld(bench, database);
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

function learnSchool(known: KnownValues, { world, people }: FuzzSchool): void {
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
