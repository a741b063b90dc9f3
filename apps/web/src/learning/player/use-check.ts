import { useEffect, useState } from 'react';
import { useAnswerQueue } from '../answers/answer-queue-provider.tsx';
import type { KeptAnswer } from '../answers/kept-answer.ts';
import type { AttemptResult } from '../answers/send-answer.ts';

export type Check =
  | { phase: 'answering' }
  | { phase: 'checking' }
  | { phase: 'checked'; result: AttemptResult }
  /** On this device; the learner may go on. */
  | { phase: 'kept'; attemptId: string }
  /** `code`: of the API; `forbidden` where a teacher allows no more tries. */
  | { phase: 'refused'; code: string };

/** Sends an answer and follows what becomes of it, also when the result comes after the learner was let go on. */
export function useCheck(): { check: Check; submit(kept: KeptAnswer): Promise<Check>; reopen(): void } {
  const queue = useAnswerQueue();
  const [check, setCheck] = useState<Check>({ phase: 'answering' });
  const keptId = check.phase === 'kept' ? check.attemptId : null;

  useEffect(() => {
    if (keptId === null) return;
    const endWatch = queue.watch(keptId);
    const endNews = queue.store.subscribe(({ settled }) => {
      const news = settled[keptId];
      if (news?.kind === 'recorded') setCheck({ phase: 'checked', result: news.result });
      if (news?.kind === 'refused') setCheck({ phase: 'refused', code: news.code });
    });
    return () => {
      endWatch();
      endNews();
    };
  }, [queue, keptId]);

  const submit = async (kept: KeptAnswer): Promise<Check> => {
    setCheck({ phase: 'checking' });
    const outcome = await queue.submit(kept);
    const next = toCheck(outcome, kept.attemptId);
    setCheck(next);
    return next;
  };
  return { check, submit, reopen: () => setCheck({ phase: 'answering' }) };
}

function toCheck(
  outcome: Awaited<ReturnType<ReturnType<typeof useAnswerQueue>['submit']>>,
  attemptId: string,
): Check {
  if (outcome.kind === 'recorded') return { phase: 'checked', result: outcome.result };
  return outcome.kind === 'kept' ? { phase: 'kept', attemptId } : { phase: 'refused', code: outcome.code };
}
