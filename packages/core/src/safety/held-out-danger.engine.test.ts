import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../triage/examples/index.ts';
import { readDangerWords } from './danger-features.ts';
import { isSign, suspectWords } from './danger-model.ts';
import { MINORS_MESSAGES } from './minors-messages.ts';
import { listScenes } from './scenes/list-scenes.ts';
import {
  type DangerMessage,
  listChildrensMessages,
  listDangerExamples,
  teachDanger,
} from './teach-danger.ts';

/** Every third message is held out. */
const PARTS = 3;
const isHeldOut = (_: unknown, index: number) => index % PARTS === 2;
const isTaught = (item: unknown, index: number) => !isHeldOut(item, index);

describe('messages that were held out', () => {
  const everyday = [...EXAMPLES.values()].flat().map(({ text }) => text);
  const children = listChildrensMessages();
  const known = [...MINORS_MESSAGES, ...listDangerExamples(), ...listScenes(), ...children.filter(isTaught)];
  const model = teachDanger(known, everyday.filter(isTaught));
  const isSuspect = (text: string) => isSign(suspectWords(model, readDangerWords(text)));
  const shareOf = (messages: readonly DangerMessage[]) =>
    messages.filter(({ text }) => isSuspect(text)).length / messages.length;
  const held = children.filter(isHeldOut);

  it('are suspected in seven of ten cases, hints among them, by the model alone', () => {
    expect(shareOf(held.filter(({ category }) => category !== 'none'))).toBeGreaterThanOrEqual(0.68);
  });

  it('are left alone where they only sound alike, or are of an ordinary day', () => {
    expect(shareOf(held.filter(({ category }) => category === 'none'))).toBeLessThanOrEqual(0.09);
    const ordinary = everyday.filter(isHeldOut).map((text) => ({ text, category: 'none' as const }));
    expect(shareOf(ordinary)).toBeLessThanOrEqual(0.01);
  });
});
