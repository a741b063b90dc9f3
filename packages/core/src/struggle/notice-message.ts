import type { Id, Principal } from '@kindling/shared';
import type { Clock, NewId } from '../ports/index.ts';
import { toSignal } from './detect-struggle.ts';
import { raiseAlerts, type StruggleStores } from './raise-alerts.ts';
import { findStuckPhrase } from './stuck-phrase.ts';

/**
 * Looks at what a learner wrote about an exercise outside of an answer, in the transaction that stores it: a chat calls
 * it for each of their messages. Answers whether a teacher hears of it now; a learner of whom they heard today already
 * is not told of twice. The alert holds the phrase that was found, and nothing else of the text.
 */
export async function noticeMessageWithin(
  ports: { clock: Clock; newId: NewId },
  stores: StruggleStores,
  principal: Principal,
  message: { messageId: Id; activityId: Id; text: string },
): Promise<boolean> {
  const found = findStuckPhrase(message.text);
  if (found === undefined) return false;
  const at = ports.clock();
  const { messageId, activityId } = message;
  const learnerId = principal.personId;
  const scene = await stores.struggle.findScene(learnerId, activityId, at);
  const [skill] = scene?.skills ?? [];
  if (scene === undefined || skill === undefined) return false;
  const signal = toSignal(
    {
      rule: 'stuck-phrase',
      facts: { phrase: found.phrase, language: found.language },
      evidence: [{ kind: 'message', id: messageId, activityId, at: at.toISOString(), correct: null }],
    },
    skill.skillId,
  );
  return (await raiseAlerts(ports, stores, { learnerId, scene, at, receivedAt: at }, [signal])) > 0;
}
