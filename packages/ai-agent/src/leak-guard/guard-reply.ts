import { hidesProgram } from './code-in-reply.ts';
import { createLeakCheck } from './create-leak-check.ts';
import { readCoded } from './decode-text.ts';
import { unmaskText } from './fold-text.ts';
import { createLooseCodeSearch } from './loose-code.ts';
import { createModelCheck } from './model-check.ts';
import { translateOptions } from './option-words.ts';
import { type CodeProbe, createProgramSearch } from './passing-code.ts';
import { readShiftedSigns } from './reread-code.ts';
import type { Leak, Secret } from './secret.ts';
import { wholeParagraphs } from './whole-paragraphs.ts';

/** Words of a reply kept back while it streams: a key that has begun must be seen whole before its start is sent. */
const HELD_WORDS = 5;
/** A reply is looked at anew when it has grown by this part of itself, or so many signs: a word at first, later a line. */
const GROWTH = 1 / 32;
const MOST_GROWTH = 64;
const FENCE = /```|~~~/g;
/** A word that may go on, or a letter that may be one of a sentence: `A`. Of an endless one no more than are looked through quickly. */
const LAST_WORD = /(?<=\s|^)(?:\p{L}\s{1,9})?\S{0,200}$/u;

export type GuardedPart = { type: 'text'; text: string } | { type: 'leak'; leak: Leak };

export interface Guard {
  /** Undefined when the conversation is about no activity: then nothing is held and everything passes. */
  secret: Secret | undefined;
  /** Earlier replies of this conversation, oldest first. */
  earlier: readonly string[];
  /** What the learner said and wrote; given where a model speaks, which is held to ordinary language on top. */
  said?: readonly string[];
  /** For programs: runs what was shown. */
  probe?: CodeProbe;
  signal?: AbortSignal;
}

/** How much of `text` may be sent now: code only when its fence is closed, prose but for its last words. */
function sendableLength(text: string, findLooseCode: (text: string) => number): number {
  const fences = [...text.matchAll(FENCE)];
  const fence = fences.length % 2 === 1 ? (fences.at(-1)?.index ?? text.length) : text.length;
  const open = Math.min(fence, findLooseCode(text));
  const starts = [
    0,
    ...Array.from(text.slice(0, open).matchAll(/\s+/g), ({ index, 0: gap }) => index + gap.length),
  ];
  return starts.at(-HELD_WORDS - 1) ?? 0;
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

/** What there is of a reply, each time it has grown enough to be looked at anew, and at last the whole of it. */
async function* growing(deltas: AsyncIterable<string>): AsyncGenerator<{ text: string; isWhole: boolean }> {
  let text = '';
  let looked = 0;
  for await (const delta of deltas) {
    text += delta;
    if (text.length - looked < Math.min(text.length * GROWTH, MOST_GROWTH)) continue;
    looked = text.length;
    yield { text, isWhole: false };
  }
  yield { text, isWhole: true };
}

/** Whether a model speaks beside options: then it is read by paragraphs, for "the second" may go on, and so may a list. */
const isByParagraphs = ({ secret, said }: Guard) =>
  said !== undefined && secret?.options !== undefined && secret.options.areInTask === undefined;

/** Says how much of a growing reply may be sent: no more once it holds something that is to be decoded. */
function createHold(guard: Guard): (text: string) => number {
  const isProgram = guard.secret?.code !== undefined;
  const findLooseCode = isProgram ? createLooseCodeSearch(guard.earlier) : (text: string) => text.length;
  let isHidden = false;
  const until = (text: string) =>
    isByParagraphs(guard) ? wholeParagraphs(text) : sendableLength(text, findLooseCode);
  return (text) => {
    isHidden ||= isCoded(text) || (isProgram && (hidesProgram(text) || readShiftedSigns(text) !== undefined));
    return isHidden ? 0 : until(text);
  };
}

/** Makes the search for a leak in what there is of a reply; code is run once its block is whole. */
async function createSearch(secret: Secret, guard: Guard) {
  const { earlier, said: heard, probe, signal } = guard;
  const check = createLeakCheck(earlier, secret);
  const translated = isByParagraphs(guard) ? await translateOptions(secret.options?.texts ?? []) : [];
  const checkModel = heard === undefined ? undefined : createModelCheck(earlier, secret, heard, translated);
  const findProgram = probe === undefined ? undefined : createProgramSearch(probe);
  let ran = 0;
  return async (text: string, isWhole: boolean): Promise<Leak | undefined> => {
    // A word that has only begun may look like another, or like none; it is not sent yet.
    const begun = isByParagraphs(guard) ? text.slice(0, wholeParagraphs(text)) : text.replace(LAST_WORD, '');
    const said = isWhole ? text : begun;
    const leak = check(said) ?? checkModel?.(said);
    const isRun = isWhole || closesCode(text, ran);
    ran = text.length;
    return leak ?? (isRun ? await findProgram?.([...earlier, text], signal) : undefined);
  };
}

/**
 * Passes a streamed reply on, never a character of it before what it belongs to was checked. A leak ends the stream:
 * the last part says what leaked, and what came before it is safe to leave standing. Ends the source, too.
 */
export async function* guardReply(deltas: AsyncIterable<string>, guard: Guard): AsyncGenerator<GuardedPart> {
  const { secret } = guard;
  if (secret === undefined) {
    for await (const delta of deltas) if (delta !== '') yield { type: 'text', text: delta };
    return;
  }
  const sendable = createHold(guard);
  const findLeak = await createSearch(secret, guard);
  let sent = 0;
  for await (const { text, isWhole } of growing(deltas)) {
    const until = isWhole ? text.length : sendable(text);
    if (until <= sent && !isWhole) continue;
    // The whole of what is here is checked, not only what is sent: a key that is about to begin shows early.
    const leak = await findLeak(text, isWhole);
    if (leak !== undefined) return yield { type: 'leak', leak };
    if (until > sent) yield { type: 'text', text: text.slice(sent, until) };
    sent = until;
  }
}
