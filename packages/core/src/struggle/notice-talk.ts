import type { Id, Principal } from '@kindling/shared';
import { toLocalDate } from '../learning/calendar.ts';
import type { Clock, NewId } from '../ports/index.ts';
import type { StruggleStores } from './raise-alerts.ts';
import { findStuckPhrase } from './stuck-phrase.ts';

/**
 * Looks at what a learner wrote in a talk with the tutor that is about no exercise, in the transaction that stores it.
 * Answers whether a teacher hears of it now: at most once for a subject and day. The alert holds the phrase that was
 * found, and nothing else of the text.
 */
export async function noticeTalkWithin(
  ports: { clock: Clock; newId: NewId },
  { struggle, outbox }: StruggleStores,
  { personId: learnerId }: Principal,
  said: { messageId: Id; conversationId: Id; courseId: Id | null; text: string },
): Promise<boolean> {
  const found = findStuckPhrase(said.text);
  if (found === undefined) return false;
  const scene = await struggle.findTalkScene(learnerId, said.courseId);
  if (scene === undefined) return false;
  const at = ports.clock();
  const when = at.toISOString();
  const alert = {
    id: ports.newId(),
    learnerId,
    subject: scene.subject,
    conversationId: said.conversationId,
    rule: 'stuck-phrase' as const,
    facts: { phrase: found.phrase, language: found.language },
    evidence: [{ kind: 'message' as const, id: said.messageId, activityId: null, at: when, correct: null }],
    day: toLocalDate(at, scene.timeZone),
    triggeredAt: at,
    raisedAt: at,
  };
  if (!(await struggle.insertTalkAlert(alert))) return false;
  const { id: alertId, rule, facts, evidence } = alert;
  const about = { skillId: null, activityId: null, lessonId: null };
  await outbox.append({
    id: ports.newId(),
    name: 'struggle.alert-raised',
    key: learnerId,
    payload: { alertId, learnerId, ...about, rule, facts, evidence, at: when },
  });
  return true;
}
