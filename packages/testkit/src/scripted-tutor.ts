import { setTimeout as wait } from 'node:timers/promises';
import type { ConversationTutor } from '@kindling/core/conversation';
import { type ReplyGuard, type TurnContext, TutorActivity, type Voice } from '@kindling/core/turns';
import type { Correction } from '@kindling/shared';

/** How a reply goes, written into the message that asks for it: `words=20 every=2 pause=10 then=hang`. */
function readScript(message: string) {
  const numberOf = (name: string, otherwise: number) =>
    Number(new RegExp(`${name}=(\\d+)`).exec(message)?.[1] ?? otherwise);
  return {
    words: numberOf('words', 5),
    everyMs: numberOf('every', 0),
    pauseBehind: numberOf('pause', Number.NaN),
    ending: /then=(\w+)/.exec(message)?.[1] ?? 'end',
  };
}

const SLIP: Correction = { from: 'Me', to: 'I', type: 'pronoun', start: 0, end: 2, why: 'Who does it is I.' };

/** The words of such a reply. */
export function wordsOf(count: number): string {
  return Array.from({ length: count }, (_, index) => `w${index} `).join('');
}

/** Resolves when a reply that pauses may go on. */
type UntilGoingOn = () => Promise<void>;

async function* speak(
  untilGoingOn: UntilGoingOn,
  { message, past, begun = '' }: TurnContext,
  signal?: AbortSignal,
): ReturnType<Voice['speak']> {
  const { words, everyMs, pauseBehind, ending } = readScript(message);
  yield {
    type: 'about',
    act: 'explain',
    sources: [{ kind: 'lesson', key: 'a/b', title: 'B' }],
    corrections: message.startsWith('Me go') ? [SLIP] : [],
  };
  const isWithdrawn = ending === 'withdrawn' && begun === '';
  const whole = wordsOf(isWithdrawn ? words / 2 : words);
  for (const word of whole.slice(begun.length).match(/\S+ /g) ?? []) {
    if (word === `w${pauseBehind} `) await untilGoingOn();
    if (everyMs > 0) await wait(everyMs, undefined, { signal });
    yield { type: 'text', text: word };
  }
  // What a program printed, for one.
  if (ending === 'nul') yield { type: 'text', text: 'a\0b' };
  if (ending === 'recall') yield { type: 'text', text: past.at(-1)?.reply ?? '' };
  if (ending === 'away') yield { type: 'notice', notice: 'models-away' };
  if (isWithdrawn) yield { type: 'notice', notice: 'not-allowed' };
  // A provider that neither speaks nor ends, whatever it is told.
  if (ending === 'hang' && begun === '') await new Promise(() => undefined);
  if (ending === 'fail' && begun === '') throw new Error('The provider went away');
}

const guard: ReplyGuard = {
  async *guard(deltas) {
    for await (const text of deltas) yield { type: 'text', text };
  },
};

/**
 * A tutor whose replies go as the message says; it goes on where it was cut. Everything around it is real. One that is to
 * be looked at in the middle pauses behind so many words for `untilGoingOn`: no machine is too slow to see it there.
 */
export function createScriptedTutor(untilGoingOn: UntilGoingOn = async () => undefined): ConversationTutor {
  const voice: Voice = {
    origin: 'scripted',
    speak: (context, signal) => speak(untilGoingOn, context, signal),
  };
  return {
    warm: () => undefined,
    toActivity: ({ id, title, hints }) => TutorActivity.parse({ id, kind: 'quiz', statement: title, hints }),
    forTurn: async () => ({ voice, builtIn: voice, guard }),
  };
}
