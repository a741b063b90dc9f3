import type { Answer, PublicContent } from './schema.ts';

/**
 * The answer after joining a left with a right side. Joining what is joined already frees it; a right side that
 * may be used once only leaves the left it was with.
 */
export function joinPair(
  content: Pick<PublicContent, 'rightsReusable'>,
  answer: Answer,
  leftId: string,
  rightId: string,
): Answer {
  const kept = answer.pairs.filter(
    (pair) => pair.leftId !== leftId && (content.rightsReusable || pair.rightId !== rightId),
  );
  if (findRightId(answer, leftId) === rightId) return { pairs: kept };
  return { pairs: [...kept, { leftId, rightId }] };
}

export function findRightId(answer: Answer, leftId: string): string | undefined {
  return answer.pairs.find((pair) => pair.leftId === leftId)?.rightId;
}

/** The next left without a partner, looking on from `afterId` and round to the start; itself when all have one. */
export function findNextOpen(content: Pick<PublicContent, 'lefts'>, answer: Answer, afterId: string): string {
  const start = content.lefts.findIndex((left) => left.id === afterId) + 1;
  const inOrder = [...content.lefts.slice(start), ...content.lefts.slice(0, start)];
  return inOrder.find((left) => findRightId(answer, left.id) === undefined)?.id ?? afterId;
}
