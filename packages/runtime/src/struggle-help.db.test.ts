import { randomUUID } from 'node:crypto';
import {
  countAlerts,
  dismissAlert,
  listAlerts,
  listHelp,
  markHelpRead,
  sendHelp,
} from '@kindling/core/struggle';
import { RIGHT, WRONG } from '@kindling/testkit';
import { describe, expect, test } from 'vitest';
import { openStruggleBench, PAGE } from './struggle-bench.fixture.ts';

const { world, ports, frames, activity, answer, alertsOf, settled, silenceSpinning } =
  await openStruggleBench();

describe('what becomes of an alert', () => {
  async function raise(): Promise<string> {
    await silenceSpinning({ failedInARow: 2 });
    await answer(activity(0), WRONG);
    await answer(activity(1), WRONG);
    await settled();
    const [alert] = await alertsOf();
    return alert?.id ?? '';
  }

  test('a hint reaches the learner live, counts as help, and is audited without its words', async () => {
    const alertId = await raise();
    frames.length = 0;
    const { helpId } = await sendHelp(ports, world.mei, alertId, { kind: 'hint', text: 'Think of the sum.' });
    await expect
      .poll(() => frames.find(({ name }) => name === 'help-changed')?.rooms)
      .toEqual([{ kind: 'person', personId: world.ana.personId }]);
    const received = await listHelp(ports, world.ana, { ...PAGE, waiting: true });
    expect(received.items).toMatchObject([
      {
        id: helpId,
        kind: 'hint',
        text: 'Think of the sum.',
        fromName: 'Mei Tanaka',
        activityId: activity(1),
      },
    ]);
    expect(await world.school.query('select rung from app.hint_use')).toEqual([{ rung: 1 }]);
    expect(await alertsOf()).toMatchObject([
      { state: 'helped', activityType: 'choice', help: [{ readAt: null }] },
    ]);
    expect(await countAlerts(ports, world.mei)).toEqual({ danger: 0, waiting: 0 });

    await markHelpRead(ports, world.ana, helpId);
    await markHelpRead(ports, world.ana, helpId);
    expect((await listHelp(ports, world.ana, { ...PAGE, waiting: true })).items).toEqual([]);
    expect((await listHelp(ports, world.ana, { ...PAGE, waiting: false })).items).toHaveLength(1);
    expect(await alertsOf()).toMatchObject([{ help: [{ readAt: expect.any(String) }] }]);
    const audit = await world.school.query(
      `select action, subject, details::text as details from app.audit_log where action like 'alert.%-sent'`,
    );
    expect(audit).toMatchObject([{ action: 'alert.hint-sent', subject: 'Ana Torres' }]);
    expect(JSON.stringify(audit)).not.toContain('Think of the sum');
  });

  test('a review stays until the skill is shown without help', async () => {
    const alertId = await raise();
    const { helpId } = await sendHelp(ports, world.mei, alertId, { kind: 'review', text: '' });
    await markHelpRead(ports, world.ana, helpId);
    const reviews = () =>
      ports.transact(world.ana, ({ help }) => help.listAssignedReviews(world.ana.personId));
    expect(await reviews()).toMatchObject([
      { helpId, skillId: world.course.skillId, lessonId: world.course.lessons[0]?.id },
    ]);
    expect((await listHelp(ports, world.ana, { ...PAGE, waiting: true })).items).toHaveLength(1);
    await answer(activity(2), RIGHT);
    await settled();
    expect(await reviews()).toEqual([]);
    expect((await listHelp(ports, world.ana, { ...PAGE, waiting: true })).items).toEqual([]);
  });

  test('success without help resolves it and tells the page; success after help does not', async () => {
    await raise();
    await answer(activity(0), RIGHT);
    await settled();
    expect(await alertsOf()).toMatchObject([{ state: 'open' }]);
    frames.length = 0;
    await answer(activity(2), RIGHT);
    await settled();
    expect(await alertsOf()).toMatchObject([{ state: 'resolved', settledAt: expect.any(String) }]);
    await expect.poll(() => frames.map(({ name }) => name)).toContain('class-alerts-changed');
  });

  test('is put away once, with the reason, by name', async () => {
    const alertId = await raise();
    await dismissAlert(ports, world.mei, alertId, 'helped-in-person');
    expect(await alertsOf()).toMatchObject([
      { state: 'dismissed', dismissReason: 'helped-in-person', settledByName: 'Mei Tanaka' },
    ]);
    await expect(dismissAlert(ports, world.mei, alertId, 'known')).rejects.toMatchObject({
      code: 'conflict',
    });
    const audit = await world.school.query(
      `select details from app.audit_log where action = 'alert.dismissed'`,
    );
    expect(audit).toMatchObject([{ details: { reason: 'helped-in-person', rule: 'failed-in-a-row' } }]);
  });

  test('a message needs words', async () => {
    const alertId = await raise();
    await expect(sendHelp(ports, world.mei, alertId, { kind: 'message', text: '' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  test('another teacher of the school neither sees it nor can answer it; the admin does', async () => {
    const alertId = await raise();
    const tom = await world.school.addPerson({ role: 'teacher' });
    const classId = await world.school.addClass([tom.personId], []);
    expect(await alertsOf(tom)).toEqual([]);
    expect(await countAlerts(ports, tom)).toEqual({ danger: 0, waiting: 0 });
    const notFound = { code: 'not-found' };
    await expect(sendHelp(ports, tom, alertId, { kind: 'message', text: 'Hi' })).rejects.toMatchObject(
      notFound,
    );
    await expect(dismissAlert(ports, tom, alertId, 'known')).rejects.toMatchObject(notFound);
    const admin = await world.school.addPerson({ role: 'admin' });
    expect(await alertsOf(admin)).toHaveLength(1);
    const ofClass = await listAlerts(ports, admin, { ...PAGE, waiting: true, classId });
    expect(ofClass.items).toEqual([]);
  });

  test('nobody reads or marks what was sent to somebody else', async () => {
    const alertId = await raise();
    const { helpId } = await sendHelp(ports, world.mei, alertId, {
      kind: 'message',
      text: 'Come and see me.',
    });
    const ben = await world.school.addPerson({ role: 'student' });
    expect((await listHelp(ports, ben, { ...PAGE, waiting: false })).items).toEqual([]);
    await expect(markHelpRead(ports, ben, helpId)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('lists come page by page, newest first, each once', async () => {
    await ports.transact(world.ana, async ({ struggle }) => {
      for (let day = 1; day <= 5; day += 1) {
        await struggle.insertAlert({
          id: randomUUID(),
          learnerId: world.ana.personId,
          skillId: world.course.skillId,
          activityId: activity(0),
          day: `2026-11-0${day}`,
          rule: 'long-work',
          facts: { minutes: 10 + day },
          evidence: [],
          triggeredAt: new Date(Date.UTC(2026, 10, day)),
          raisedAt: new Date(),
        });
      }
    });
    const minutes = [];
    let cursor: string | null = null;
    do {
      const query = { limit: 2, waiting: true, ...(cursor === null ? {} : { cursor }) };
      const page = await listAlerts(ports, world.mei, query);
      minutes.push(...page.items.map(({ facts }) => facts.minutes));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(minutes).toEqual([15, 14, 13, 12, 11]);
  });
});
