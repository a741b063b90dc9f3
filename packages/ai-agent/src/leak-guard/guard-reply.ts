import { hidesProgram } from './code-in-reply.ts';
import { createLeakCheck } from './create-leak-check.ts';
import { readCoded } from './decode-text.ts';
import { unmaskText } from './fold-text.ts';
import { createModelCheck } from './model-check.ts';
import { type CodeProbe, findPassingCode } from './passing-code.ts';
import type { Leak, Secret } from './secret.ts';

/** Words of a reply kept back while it streams: a key that has begun must be seen whole before its start is sent. */
const HELD_WORDS = 5;
const FENCE = /```|~~~/g;

export type GuardedPart = { type: 'text'; text: string } | { type: 'leak'; leak: Leak };

export interface Guard {
  /** Undefined when the conversation is about no activity: then nothing is held and everything passes. */
  secret: Secret | undefined;
  /** Earlier replies of this conversation, oldest first. */
  earlier: readonly string[];
  /** What the learner said and wrote; given where a model speaks, which is held to ordinary language. */
  said?: readonly string[];
  /** For programs: runs what was shown. */
  probe?: CodeProbe;
  signal?: AbortSignal;
}

/** Where code begins that no fence holds: it ends nowhere for sure, so it is run when the reply is whole. */
const LOOSE_CODE =
  /^[ \t]*(?:[>+|*-] ?|\d+[.:)] ?)?(?:(?:async )?def|class|lambda|return|from \w+ import|\w+ *= *\S)|`?\w+ *= *lambda\b|`[^`\n]*\b(?:lambda|return|for)\b/m;

function findLooseCode(text: string): number {
  // Fences keep their length, so that places stay where they are.
  const outside = text.replace(/(```|~~~)[\s\S]*?\1/g, (block) => ' '.repeat(block.length));
  return LOOSE_CODE.exec(outside)?.index ?? text.length;
}

/** How much of `text` may be sent now: code only when its fence is closed, prose but for its last words. */
function sendableLength(text: string, holdsLoose: boolean): number {
  const fences = [...text.matchAll(FENCE)];
  const fence = fences.length % 2 === 1 ? (fences.at(-1)?.index ?? text.length) : text.length;
  const open = holdsLoose ? Math.min(fence, findLooseCode(text)) : fence;
  const words = [...text.slice(0, open).matchAll(/\S+\s+/g)];
  const last = words.at(-HELD_WORDS);
  return last === undefined ? 0 : last.index;
}

/** Whether a word of it is in a code for bytes. What that says is known when it is whole: until then none of it is sent. */
function isCoded(text: string): boolean {
  return readCoded(unmaskText(text)).some((said) => /\p{L}{3}/u.test(said));
}

/** Whether code appeared that has not been run yet. */
function closesCode(text: string, from: number): boolean {
  const before = text.slice(0, from).match(FENCE)?.length ?? 0;
  const now = text.match(FENCE)?.length ?? 0;
  return Math.floor(now / 2) > Math.floor(before / 2);
}

/**
 * Passes a streamed reply on, never a character of it before what it belongs to was checked. A leak ends the stream:
 * the last part says what leaked, and what came before it is safe to leave standing. Ends the source, too.
 */
export async function* guardReply(deltas: AsyncIterable<string>, guard: Guard): AsyncGenerator<GuardedPart> {
  const { secret, earlier, probe, signal } = guard;
  if (secret === undefined) {
    for await (const delta of deltas) if (delta !== '') yield { type: 'text', text: delta };
    return;
  }
  let text = '';
  let sent = 0;
  let checked = 0;
  const isProgram = secret.code !== undefined;
  let isHidden = false;
  const check = createLeakCheck(earlier, secret);
  const checkModel = guard.said === undefined ? undefined : createModelCheck(earlier, secret, guard.said);
  const findAny = async (until: string, run: boolean, isWhole = false): Promise<Leak | undefined> => {
    // A word that has only begun may look like none.
    const leak = check(until) ?? checkModel?.(isWhole ? until : until.replace(/\S+$/u, ''));
    return leak ?? (run && probe ? await findPassingCode([...earlier, until], probe, signal) : undefined);
  };

  for await (const delta of deltas) {
    text += delta;
    isHidden ||= isCoded(text) || (isProgram && hidesProgram(text));
    const until = isHidden ? sent : sendableLength(text, isProgram);
    if (until <= sent) continue;
    const run = closesCode(text, checked);
    // The whole of what is here is checked, not only what is sent: a key that is about to begin shows early.
    const leak = await findAny(text, run);
    if (leak !== undefined) return yield { type: 'leak', leak };
    checked = text.length;
    yield { type: 'text', text: text.slice(sent, until) };
    sent = until;
  }
  const leak = await findAny(text, true, true);
  if (leak !== undefined) return yield { type: 'leak', leak };
  if (sent < text.length) yield { type: 'text', text: text.slice(sent) };
}
