import { type AccountPorts, type Part, toAccountAddress } from '@kindling/core/accounts';
import { AppError, type Id, type Role } from '@kindling/shared';

/** Fixed ids make seeding again find what is there. Version 7, as if made at one moment. */
const SCHOOL_ID: Id = '01980000-0000-7000-8000-000000000001';
const CLASS_ID: Id = '01980000-0000-7000-8000-000000000010';

export interface DemoAccount {
  role: Role;
  displayName: string;
  signInName: string;
  password: string;
}

interface DemoPerson extends DemoAccount {
  personId: Id;
  locale: 'en' | 'es';
  timeZone: string;
  /** What they are in the demo class. */
  part?: Part;
}

const personId = (number: number): Id =>
  `01980000-0000-7000-8000-0000000001${String(number).padStart(2, '0')}`;

const PEOPLE = [
  {
    personId: personId(1),
    role: 'admin',
    displayName: 'Ruth Adler',
    signInName: 'ruth@maple.example',
    password: 'maple-admin-lantern',
    locale: 'en',
    timeZone: 'Europe/London',
  },
  {
    personId: personId(2),
    role: 'teacher',
    displayName: 'Mei Chen',
    signInName: 'mei@maple.example',
    password: 'maple-teacher-lantern',
    locale: 'en',
    timeZone: 'Europe/London',
    part: 'teacher',
  },
  {
    personId: personId(3),
    role: 'student',
    displayName: 'Ana Torres',
    signInName: 'ana@maple.example',
    password: 'maple-student-lantern',
    locale: 'en',
    timeZone: 'Europe/London',
    part: 'student',
  },
  {
    personId: personId(4),
    role: 'student',
    displayName: 'Luis Vega',
    signInName: 'luis@maple',
    password: 'maple-student-lantern',
    locale: 'es',
    timeZone: 'America/Bogota',
    part: 'student',
  },
  {
    personId: personId(5),
    role: 'guardian',
    displayName: 'Rosa Torres',
    signInName: 'rosa@maple.example',
    password: 'maple-guardian-lantern',
    locale: 'es',
    timeZone: 'Europe/London',
  },
] as const satisfies readonly DemoPerson[];
const [, , ANA, , ROSA] = PEOPLE;

export interface DemoSchool {
  schoolId: Id;
  name: string;
  /** Leads into the demo class. */
  joinCode: string;
  accounts: DemoAccount[];
}

const DEMO = { name: 'Maple School', slug: 'maple', className: 'Year 9', joinCode: 'KNDL42' } as const;

type SeedPorts = Pick<AccountPorts, 'transact' | 'people'>;

/** Before anybody gets an account: a school of that short name may be somebody's real one. */
async function openDemoSchool(ports: SeedPorts): Promise<void> {
  await ports.transact({ schoolId: SCHOOL_ID, correlationId: 'demo-seed' }, async ({ schools }) => {
    const opened = await schools.insert({ name: DEMO.name, slug: DEMO.slug });
    if (opened || (await schools.find()) !== undefined) return;
    throw new AppError(
      'conflict',
      `The demo school cannot be made: a school called "${DEMO.slug}" is here already.`,
      { hint: 'Start with KINDLING_DEMO=0, and sign in to your own school.' },
    );
  });
}

async function seedSchool(ports: SeedPorts): Promise<void> {
  await ports.transact({ schoolId: SCHOOL_ID, correlationId: 'demo-seed' }, async (stores) => {
    for (const person of PEOPLE) {
      const { signInName, displayName, role, timeZone } = person;
      const managed = toAccountAddress(signInName) !== signInName;
      await stores.memberships.insert({
        personId: person.personId,
        role,
        displayName,
        signInName,
        managed,
        timeZone,
      });
    }
    await stores.classes.insert({ id: CLASS_ID, name: DEMO.className, joinCode: DEMO.joinCode });
    for (const person of PEOPLE) {
      if ('part' in person) await stores.enrolments.insert(CLASS_ID, person.personId, person.part);
    }
    await stores.guardianLinks.insert(ROSA.personId, ANA.personId);
  });
}

/**
 * Seeds the demo school: an admin, a teacher, two students (one without e-mail), a guardian and a class with a join
 * code. Running it again changes nothing, not even a password somebody changed. Answers the accounts for the
 * launcher to print; their passwords are public, so never seed an install that others can reach.
 */
export async function seedDemo(ports: SeedPorts): Promise<DemoSchool> {
  await openDemoSchool(ports);
  for (const { signInName, displayName: name, password, personId, locale, timeZone } of PEOPLE) {
    // Hashing takes a tenth of a second each; a warm start must not pay for five.
    if ((await ports.people.findProfile(personId)) !== undefined) continue;
    const address = toAccountAddress(signInName);
    const managed = address !== signInName;
    await ports.people.create({ personId, name, address, managed, locale, timeZone, password });
  }
  await seedSchool(ports);
  const accounts = PEOPLE.map(({ role, displayName, signInName, password }) => ({
    role,
    displayName,
    signInName,
    password,
  }));
  return { schoolId: SCHOOL_ID, name: DEMO.name, joinCode: DEMO.joinCode, accounts };
}
