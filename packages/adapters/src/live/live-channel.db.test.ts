import { randomUUID } from 'node:crypto';
import type { LiveMessage } from '@kindling/core/live';
import { createTestDatabase, runAsOwner } from '@kindling/testkit';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { type Log, SILENT_LOG } from '../log/index.ts';
import { openDatabase, openPool } from '../postgres/index.ts';
import { type Listener, listen } from '../postgres/listener.ts';
import { createLivePublisher, liveChannel } from './index.ts';

const place = await createTestDatabase();
const connection = { maxConnections: 4, applicationName: 'test', onIdleError: () => undefined };
const workerPool = openPool({ ...connection, url: place.urlFor('kindling_worker') });
const database = openDatabase({ ...connection, url: place.urlFor('kindling_app') });
const live = createLivePublisher(workerPool);

const heard: LiveMessage[] = [];
const warnings: string[] = [];
const log: Log = { ...SILENT_LOG, warn: (_data, message) => void warnings.push(message) };
let listener: Listener;
const message = (): LiveMessage => {
  const personId = randomUUID();
  return {
    schoolId: randomUUID(),
    rooms: [{ kind: 'person', personId }],
    name: 'progress-changed',
    frame: { personId },
  };
};
const PROBE_SCHOOL = randomUUID();
let probes = 0;
/** What is published before somebody listens is lost, so this asks until an answer comes. */
const untilListening = async () => {
  const before = probes;
  await expect
    .poll(async () => {
      await live.publish([{ ...message(), schoolId: PROBE_SCHOOL }]);
      return probes;
    })
    .toBeGreaterThan(before);
};

beforeEach(async () => {
  const hear = (one: LiveMessage) => {
    if (one.schoolId === PROBE_SCHOOL) probes += 1;
    else heard.push(one);
  };
  listener = listen({ url: place.urlFor('kindling_app'), channels: [liveChannel(hear)], log });
  await untilListening();
  heard.length = 0;
  warnings.length = 0;
});
afterEach(() => listener.stop());
afterAll(async () => {
  await workerPool.end();
  await database.close();
});

test('what one process publishes another hears, in order and whole', async () => {
  const first: LiveMessage = {
    ...message(),
    rooms: [{ kind: 'class-staff', classId: randomUUID() }, { kind: 'school-admins' }],
    name: 'class-progress-changed',
    frame: { classId: randomUUID(), personId: randomUUID() },
  };
  const second = message();
  await live.publish([first, second]);
  await expect.poll(() => heard).toEqual([first, second]);
});

test('a message of another version is passed over and logged', async () => {
  for (const payload of ['not json', '{"name":"from-the-future"}']) {
    await workerPool.query(`select pg_notify('kindling_live', $1)`, [payload]);
  }
  const known = message();
  await live.publish([known]);
  await expect.poll(() => heard).toEqual([known]);
  expect(warnings).toEqual(['notification not understood', 'notification not understood']);
});

test('a message for more rooms than one payload holds arrives in parts', async () => {
  const rooms = Array.from({ length: 200 }, () => ({ kind: 'person', personId: randomUUID() }) as const);
  const known = message();
  await live.publish([{ ...known, rooms }]);
  await expect.poll(() => heard.flatMap((part) => part.rooms)).toEqual(rooms);
  expect(heard.length).toBeGreaterThan(1);
  for (const part of heard) expect(part).toMatchObject({ name: known.name, frame: known.frame });
});

test('a frame too long to carry is refused, not cut', async () => {
  const frame = { text: 'x'.repeat(8000) } as never;
  await expect(live.publish([{ ...message(), frame }])).rejects.toThrow(/too long/);
});

test('a lost connection is made again', async () => {
  await runAsOwner(
    place.urlFor('kindling_app'),
    `select pg_terminate_backend(pid) from pg_stat_activity
      where application_name like 'kindling-listen%' and datname = current_database()`,
  );
  await expect.poll(() => warnings).toContain('listener lost its connection');
  await untilListening();
});

test('the audience is read from the enrolments of the own school', async () => {
  const [schoolId, otherSchoolId, learner, teacher, own, taught] = Array.from({ length: 6 }, () =>
    randomUUID(),
  );
  const asSchool = (id: string | undefined, ...queries: string[]) =>
    runAsOwner(
      place.urlFor('kindling_app'),
      `select set_config('app.school_id', '${id}', false)`,
      ...queries,
    );
  const person = (id: string | undefined, role: string) =>
    `insert into app.membership (school_id, person_id, role, display_name, sign_in_name)
     values (app.current_school(), '${id}', '${role}', 'N', '${id}')`;
  await asSchool(
    schoolId,
    `insert into app.school (school_id, name, slug) values ('${schoolId}', 'Maple', 'maple')`,
    person(learner, 'student'),
    person(teacher, 'teacher'),
    `insert into app.class (id, school_id, name, join_code) values
       ('${own}', '${schoolId}', 'A', 'AAAAAA'), ('${taught}', '${schoolId}', 'B', 'BBBBBB')`,
    `insert into app.enrolment (school_id, class_id, person_id, part) values
       ('${schoolId}', '${own}', '${learner}', 'student'), ('${schoolId}', '${taught}', '${teacher}', 'teacher'),
       ('${schoolId}', '${own}', '${teacher}', 'student')`,
  );
  const ask = (id = '', personId = '') =>
    database.transact({ schoolId: id, correlationId: 'r' }, async ({ liveAudience }) => ({
      learns: (await liveAudience.listClassesOfStudents([personId])).map((pair) => pair.classId),
      teaches: await liveAudience.listClassesTaughtBy(personId),
    }));
  expect(await ask(schoolId, learner)).toEqual({ learns: [own], teaches: [] });
  expect(await ask(schoolId, teacher)).toEqual({ learns: [own], teaches: [taught] });
  expect(await ask(otherSchoolId, teacher)).toEqual({ learns: [], teaches: [] });
});
