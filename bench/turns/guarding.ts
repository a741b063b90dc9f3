import { createReplyGuard } from '@kindling/ai-agent/leak-guard';
import { TutorActivity } from '@kindling/core/turns';
import { atMost } from '../benchmark.ts';
import { median, rounded } from '../statistics.ts';

const ROUNDS = 9;
/** What a provider sends at once, in signs. */
const DELTA = 4;
const SIGNS = 4000;
const SENTENCES = [
  'Read the sentence aloud, and listen to the verb.',
  'Which word in it says when this happened?',
  'You wrote "goed": that is what most verbs would do, and this one has a form of its own.',
  '- Look at the table of the lesson once more.\n- Cover the right column with your hand.\n',
  'A similar one: *She ___ (see) the film twice.* There you would say **saw**.',
];
const ACTIVITY = TutorActivity.parse({
  id: 'past',
  kind: 'english-item',
  language: 'en',
  statement: 'Complete: Yesterday we ___ (go) to the sea.',
  answer: 'went',
});

async function guard(text: string, delta: number): Promise<number> {
  async function* deltas() {
    for (let at = 0; at < text.length; at += delta) yield text.slice(at, at + delta);
  }
  const from = performance.now();
  let shown = '';
  for await (const part of createReplyGuard().guard(deltas(), {
    activity: ACTIVITY,
    earlier: [],
    said: ['I goed'],
  }))
    shown += part.type === 'text' ? part.text : '';
  if (shown !== text) throw new Error('The guard cut a reply that gives nothing away.');
  return performance.now() - from;
}

/** What it takes to guard a long reply of a model as it grows, beside looking once at the whole of it. */
export async function measureGuarding(tell: (line: string) => void) {
  const streamed: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    // Each in words of its own: what was read once is not read again.
    const lines = Array.from(
      { length: SIGNS / 20 },
      (_, at) => `${SENTENCES[at % SENTENCES.length]} (${round}, ${at})`,
    );
    const text = lines.join(' ').slice(0, SIGNS);
    streamed.push(await guard(text, DELTA));
    whole.push(await guard(`${text} `, SIGNS + 1));
  }
  // The first round reads the lists of words.
  const [streamedMs, wholeMs] = [streamed, whole].map((times) => rounded(median(times.slice(1)))) as [
    number,
    number,
  ];
  const ratio = rounded(streamedMs / wholeMs);
  tell(`guarding a reply of ${SIGNS} signs: ${streamedMs} ms as it grows, ${wholeMs} ms at once`);
  return {
    bounds: [atMost('guarding a long reply as it grows, of looking at it once', ratio, 60)],
    details: { signs: SIGNS, rounds: ROUNDS, streamedMs, wholeMs, ratio },
  };
}
