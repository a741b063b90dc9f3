import { expect, it } from 'vitest';
import { foldText, guessLabel } from '../text/index.ts';
import { EXAMPLES } from '../triage/examples/index.ts';
import { readDanger } from './danger-features.ts';
import { MINORS_MESSAGES } from './minors-messages.ts';
import { listDangerExamples, teachDanger } from './teach-danger.ts';

/** Every fourth message is held out. */
const PARTS = 4;
const everyday = [...EXAMPLES.values()].flat().map(({ text }) => text);
const told = [...MINORS_MESSAGES, ...listDangerExamples()];
const isHeldOut = (_: unknown, index: number) => index % PARTS === 0;
const isTaught = (_: unknown, index: number) => index % PARTS !== 0;

it('messages that were held out are suspected half the time by words alone, and those of every day hardly ever', () => {
  const model = teachDanger(told.filter(isTaught), everyday.filter(isTaught));
  const suspects = (text: string) => {
    const { label, confidence } = guessLabel(model, readDanger(foldText(text)));
    return label !== 'none' && confidence >= 0.5;
  };
  const danger = told.filter(isHeldOut).filter(({ category }) => category !== 'none');
  const found = danger.filter(({ text }) => suspects(text)).length / danger.length;
  const alarms = everyday.filter(isHeldOut).filter(suspects).length / everyday.filter(isHeldOut).length;
  expect(found).toBeGreaterThanOrEqual(0.45);
  expect(alarms).toBeLessThanOrEqual(0.015);
});
