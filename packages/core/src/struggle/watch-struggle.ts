import type { EventEnvelope, Id, StruggleThresholds } from '@kindling/shared';
import type { OutsideConsumer } from '../events/index.ts';
import type { Clock, NewId, Transact } from '../ports/index.ts';
import { detectStruggle, toSignal } from './detect-struggle.ts';
import type { HelpStore } from './help-store.ts';
import { isOvercome } from './is-overcome.ts';
import { raiseAlerts, type StruggleStores, selectThresholds } from './raise-alerts.ts';
import { type Scene, type Signal, type SkillHistory, toEvidence } from './scene.ts';
import { collectTexts, findStuckPhrase } from './stuck-phrase.ts';

type Stores = StruggleStores & { help: Pick<HelpStore, 'completeReviews'> };

export interface WatchPorts {
  transact: Transact<Stores>;
  clock: Clock;
  newId: NewId;
}

type Watched = 'learning.evidence-recorded' | 'code.run-finished';

/**
 * Looks at every answer and run after it is committed, so that no answer waits for it. An outside consumer although it
 * writes: everything it writes is the same when it is written again (one alert a day, settled once), so it needs no
 * mark, and an answer that changes nothing costs no write.
 */
export function createStruggleWatch(ports: WatchPorts): OutsideConsumer<Watched> {
  return {
    name: 'struggle-watch',
    effect: 'outside',
    events: ['learning.evidence-recorded', 'code.run-finished'],
    async handle(event) {
      const tenant = { schoolId: event.schoolId, correlationId: event.correlationId };
      await ports.transact(tenant, (stores) =>
        isRun(event) ? watchRun(ports, stores, event.payload) : watchAnswer(ports, stores, event as Answered),
      );
    },
  };
}

type Answered = EventEnvelope<'learning.evidence-recorded'>;
type Ran = EventEnvelope<'code.run-finished'>;

function isRun(event: EventEnvelope): event is Ran {
  return event.name === 'code.run-finished';
}

async function watchAnswer(ports: WatchPorts, stores: Stores, { payload }: Answered): Promise<void> {
  const { learnerId, activityId, attemptId, correct, aid } = payload;
  if (correct && !(await stores.struggle.isConcerned(learnerId, activityId))) return;
  const succeeded = correct && aid === 'none';
  const skillIds = payload.skills.map(({ skillId }) => skillId);
  // Asked for together: one round trip. The answer accounts for the time on the exercise from here on.
  const [, limits, scene] = await Promise.all([
    stores.struggle.forgetWork(learnerId, activityId),
    selectThresholds(stores.struggle),
    stores.struggle.findScene(learnerId, activityId, ports.clock()),
    succeeded ? settleOvercome(ports, stores, learnerId, skillIds) : undefined,
  ]);
  await raiseFor(ports, stores, { learnerId, scene, tryId: attemptId }, limits);
}

async function watchRun(ports: WatchPorts, stores: Stores, run: Ran['payload']): Promise<void> {
  const { learnerId, activityId, runId, passed, errorKey } = run;
  const [, limits, scene] = await Promise.all([
    stores.struggle.insertRun({ id: runId, learnerId, activityId, passed, errorKey, at: new Date(run.at) }),
    selectThresholds(stores.struggle),
    stores.struggle.findScene(learnerId, activityId, ports.clock()),
  ]);
  await raiseFor(ports, stores, { learnerId, scene, tryId: runId }, limits);
}

/** Only for the latest try: one that came late says nothing about now, and a later one is looked at by itself. */
async function raiseFor(
  ports: WatchPorts,
  stores: Stores,
  { learnerId, scene: whole, tryId }: { learnerId: Id; scene: Scene | undefined; tryId: Id },
  limits: StruggleThresholds,
): Promise<void> {
  const latest = whole?.tries.at(-1);
  if (whole === undefined || latest?.id !== tryId) return;
  const scene = { ...whole, skills: whole.skills.map((skill) => endAt(skill, tryId)) };
  const stuck = latest.kind === 'attempt' && !latest.correct ? await findStuck(stores, scene) : undefined;
  const others = detectStruggle(scene, limits).filter(({ skillId }) => skillId !== stuck?.skillId);
  const signals = stuck === undefined ? others : [stuck, ...others];
  await raiseAlerts(
    ports,
    stores,
    { learnerId, scene, at: latest.at, receivedAt: latest.receivedAt },
    signals,
  );
}

/** Answers to other exercises of the skill may have come meanwhile; each is looked at by itself. */
function endAt(skill: SkillHistory, tryId: Id): SkillHistory {
  const place = skill.tries.findIndex(({ id }) => id === tryId);
  return place < 0 ? skill : { ...skill, tries: skill.tries.slice(0, place + 1) };
}

/** A wrong answer that says "I don't get it" where the exercise itself does not. */
async function findStuck({ struggle }: Stores, scene: Scene): Promise<Signal | undefined> {
  const [skill] = scene.skills;
  const latest = scene.tries.at(-1);
  const text = collectTexts(scene.latestAnswer).find((one) => findStuckPhrase(one) !== undefined);
  if (skill === undefined || latest === undefined || text === undefined) return undefined;
  const material = collectTexts(await struggle.findMaterial(scene.activityId)).join('\n');
  const found = findStuckPhrase(text, material);
  if (found === undefined) return undefined;
  const facts = { phrase: found.phrase, language: found.language };
  return toSignal({ rule: 'stuck-phrase', facts, evidence: [toEvidence(latest)] }, skill.skillId);
}

async function settleOvercome(
  ports: WatchPorts,
  { struggle, outbox, help }: Stores,
  learnerId: Id,
  skillIds: readonly Id[],
): Promise<void> {
  const at = ports.clock();
  const [unsettled] = await Promise.all([
    struggle.listUnsettled(learnerId, skillIds),
    help.completeReviews(learnerId, skillIds, at),
  ]);
  for (const { id, rule, outcomes } of unsettled) {
    if (!isOvercome(rule, outcomes) || !(await struggle.settleAlert(id, at))) continue;
    await outbox.append({
      id: ports.newId(),
      name: 'struggle.alert-settled',
      key: learnerId,
      payload: { alertId: id, learnerId, outcome: 'resolved', at: at.toISOString() },
    });
  }
}
