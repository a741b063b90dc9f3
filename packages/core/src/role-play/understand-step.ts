import type { ScriptBranch, ScriptStep } from '../curriculum/index.ts';
import { findSlot } from './find-slot.ts';
import { hasPhrase } from './match-phrase.ts';
import type { HeardMessage } from './read-message.ts';

/** What a message brings to the slots a step asks for. */
export interface Understood {
  slots: Record<string, string>;
  /** Something that may have been meant. */
  doubt: { slot: string; value: string } | null;
}

type Need = ScriptStep['needs'][number];

function readNeed(
  { kind, phrases, words }: Need,
  message: HeardMessage,
): { value: string; sure: boolean } | undefined {
  if (phrases.length > 0 && hasPhrase(phrases, message.words))
    return { value: message.text.slice(0, 200), sure: true };
  const found = kind === undefined || kind === 'answer' ? undefined : findSlot(kind, message);
  if (found?.sure) return found;
  const isLongEnough = words !== undefined && message.words.length >= words && !message.spanish;
  return isLongEnough ? { value: message.text.slice(0, 200), sure: true } : found;
}

export function understand({ needs }: ScriptStep, message: HeardMessage): Understood {
  const slots: Record<string, string> = {};
  let doubt: Understood['doubt'] = null;
  for (const need of needs) {
    const found = readNeed(need, message);
    if (found?.sure) slots[need.slot] = found.value;
    else if (found !== undefined) doubt ??= { slot: need.slot, value: found.value };
  }
  return { slots, doubt };
}

/** The first branch that what was said, or what was understood up to now, leads into. */
export function chooseBranch(
  { branches, needs }: ScriptStep,
  slots: Readonly<Record<string, string>>,
  message: HeardMessage,
): ScriptBranch | undefined {
  return branches.find(({ when }) => {
    if ('says' in when) return hasPhrase(when.says, message.words);
    if ('answer' in when) {
      const slot = needs.find(({ kind }) => kind === 'yes-no')?.slot;
      return (slot === undefined ? message.yesNo : slots[slot]) === when.answer;
    }
    if ('missing' in when) return slots[when.missing] === undefined;
    const value = slots[when.slot]?.toLowerCase();
    return value !== undefined && when.in.some((wanted) => value === wanted.toLowerCase());
  });
}

/** More words are a sentence, which fits into no other. */
const MOST_WORDS_BACK = 4;

/** Words of a script with what was understood put in: `{name:my friend}`. Whole sentences are not said back. */
export function fillSlots(text: string, slots: Readonly<Record<string, string>>): string {
  return text.replace(/\{([\w-]+):?(.*?)\}/g, (_, slot: string, otherwise: string) => {
    const value = slots[slot];
    const isShort = value !== undefined && value.length <= 40 && value.split(/\s+/).length <= MOST_WORDS_BACK;
    return isShort ? value : otherwise;
  });
}
