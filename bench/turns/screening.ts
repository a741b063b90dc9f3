import { screenMessage } from '@kindling/core/safety';
import { atMost } from '../benchmark.ts';
import { median, rounded } from '../statistics.ts';
import { QUESTIONS } from './questions.ts';

const ROUNDS = 40;

/** What it takes to look for danger in one message, which every message waits for: the median of some rounds through all. */
export function measureScreening(tell: (line: string) => void) {
  const look = (round: number) => {
    // Each in words of its own: what was judged once is not judged again.
    const messages = QUESTIONS.map((text) => `${round}, ${text}`);
    const from = performance.now();
    for (const text of messages) screenMessage(text, { isMinor: true });
    return (performance.now() - from) / messages.length;
  };
  // What it was taught is read with the first message.
  look(ROUNDS);
  const tookMs = rounded(median(Array.from({ length: ROUNDS }, (_, round) => look(round))));
  tell(`screening a message: ${tookMs} ms`);
  return { bounds: [atMost('screening of a message, in ms', tookMs, 4)], details: { tookMs } };
}
