import { describe, expect, it } from 'vitest';
import { screenMessage } from '../screen-message.ts';
import { listTaughtMessages } from '../teach-danger.ts';
import { AFTER_FREEZING_DANGER, AFTER_FREEZING_HARMLESS } from './after-freezing.ts';
import { CASE_NOTES_DANGER, CASE_NOTES_HARMLESS } from './case-notes.ts';
import { EIGHT_VOICES_DANGER } from './eight-voices-danger.ts';
import { EIGHT_VOICES_HARMLESS } from './eight-voices-harmless.ts';
import { type HeldOutDanger, listMessages } from './held-out-set.ts';
import { MANY_AGES_DANGER } from './many-ages-danger.ts';
import { MANY_AGES_HARMLESS } from './many-ages-harmless.ts';
import { MANY_CHATS_DANGER, MANY_CHATS_HARMLESS } from './many-chats.ts';

/** Whether an adult of a minor is told. */
const isTold = (message: string) => screenMessage(message, { isMinor: true })?.alertAdult === true;

function shareOf(messages: readonly string[]): number {
  return messages.filter(isTold).length / messages.length;
}

function readPart(danger: HeldOutDanger, part: 'told' | 'hinted'): string[] {
  return Object.values(danger).flatMap((parts) => listMessages(parts[part]));
}

/** Floors and ceilings lie a little beside what was measured: a change of the screen may move a message or two. */
describe.each([
  {
    name: 'eight voices',
    danger: EIGHT_VOICES_DANGER,
    harmless: EIGHT_VOICES_HARMLESS,
    bounds: [0.97, 0.8, 0.09],
  },
  { name: 'case notes', danger: CASE_NOTES_DANGER, harmless: CASE_NOTES_HARMLESS, bounds: [0.9, 0.68, 0.12] },
  {
    name: 'many ages',
    danger: MANY_AGES_DANGER,
    harmless: MANY_AGES_HARMLESS,
    bounds: [0.95, 0.65, 0.02],
  },
  {
    name: 'after freezing',
    danger: AFTER_FREEZING_DANGER,
    harmless: AFTER_FREEZING_HARMLESS,
    bounds: [0.88, 0.59, 0.06],
  },
  {
    name: 'many chats',
    danger: MANY_CHATS_DANGER,
    harmless: MANY_CHATS_HARMLESS,
    bounds: [0.95, 0.56, 0.09],
  },
])('messages judged at first sight: $name', ({ danger, harmless, bounds }) => {
  const [told = 1, hinted = 1, alarms = 0] = bounds;

  it('are found where danger is told, and more seldom where it is hinted at', () => {
    expect(shareOf(readPart(danger, 'told'))).toBeGreaterThanOrEqual(told);
    expect(shareOf(readPart(danger, 'hinted'))).toBeGreaterThanOrEqual(hinted);
  });

  it('are left alone where they only sound alike', () => {
    expect(shareOf([harmless].flat().flatMap(listMessages))).toBeLessThanOrEqual(alarms);
  });
});

it('are not among what is taught, where they measure what is new', () => {
  const taught = new Set(listTaughtMessages().map(({ text }) => text));
  const measures = [EIGHT_VOICES_DANGER, CASE_NOTES_DANGER, MANY_AGES_DANGER, MANY_CHATS_DANGER].flatMap(
    (danger) => [...readPart(danger, 'told'), ...readPart(danger, 'hinted')],
  );
  const harmless = [
    EIGHT_VOICES_HARMLESS,
    CASE_NOTES_HARMLESS,
    MANY_CHATS_HARMLESS,
    ...MANY_AGES_HARMLESS,
  ].flatMap(listMessages);
  expect([...measures, ...harmless].filter((message) => taught.has(message))).toEqual([]);
});
