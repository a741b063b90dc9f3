import { screenMessage } from '@kindling/core/safety';
import { atMost } from '../benchmark.ts';
import { median, rounded } from '../statistics.ts';
import { QUESTIONS } from './questions.ts';

const ROUNDS = 40;

/** What it takes to look for danger in one message, which every message waits for: the median of some rounds through all. */
export function measureScreening(tell: (line: string) => void) {
  const look = () => {
    const from = performance.now();
    for (const text of QUESTIONS) screenMessage(text, { isMinor: true });
    return (performance.now() - from) / QUESTIONS.length;
  };
  // What it was taught is read with the first message.
  look();
  const tookMs = rounded(median(Array.from({ length: ROUNDS }, look)));
  tell(`screening a message: ${tookMs} ms`);
  return { bounds: [atMost('screening of a message, in ms', tookMs, 4)], details: { tookMs } };
}
