import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../triage/examples/index.ts';
import { readDangerWords } from '../danger-features.ts';
import { isSign, suspectWords } from '../danger-model.ts';
import { MINORS_MESSAGES } from '../minors-messages.ts';
import { listScenes } from '../scenes/list-scenes.ts';
import { listChildrensMessages, listDangerExamples, listVoice, teachDanger } from '../teach-danger.ts';
import { VOICES } from './index.ts';

/** Unlike any other, and held out whole: what is left out of one message is said in no other. */
const HELD_OUT = ['BESIDE_WORK', 'SPAIN_AND_AMERICA'];
const everyday = [...EXAMPLES.values()].flat().map(({ text }) => text);

describe('ways of writing that were never taught', () => {
  const known = Object.entries(VOICES).flatMap(([name, batch]) =>
    HELD_OUT.includes(name) ? [] : listVoice(batch),
  );
  const model = teachDanger(
    [...MINORS_MESSAGES, ...listDangerExamples(), ...listChildrensMessages(), ...known, ...listScenes()],
    everyday,
  );
  const held = HELD_OUT.flatMap((name) => listVoice(VOICES[name] ?? expect.fail(name)));
  const shareOf = (isDanger: boolean) => {
    const messages = held.filter(({ category }) => (category !== 'none') === isDanger);
    return (
      messages.filter(({ text }) => isSign(suspectWords(model, readDangerWords(text)))).length /
      messages.length
    );
  };

  it('are found by the model alone more often than not, though half of them only hint', () => {
    expect(shareOf(true)).toBeGreaterThanOrEqual(0.5);
  });

  it('are left alone where nothing is wrong', () => {
    expect(shareOf(false)).toBeLessThanOrEqual(0.12);
  });
});

it('are written once', () => {
  const texts = Object.values(VOICES)
    .flatMap(listVoice)
    .map(({ text }) => text);
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});
