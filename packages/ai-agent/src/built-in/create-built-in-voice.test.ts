import { planTurn, type VoicePart } from '@kindling/core/turns';
import type { exercises } from '@kindling/shared';
import { expect, test } from 'vitest';
import { createBuiltInVoice } from './create-built-in-voice.ts';
import { createLibrary } from './library.ts';

const MADE: exercises.MadeExercise = {
  activityId: '0192f1a0-0000-7000-8000-000000000007',
  title: 'The lift goes down',
  language: 'en',
  skills: [{ skillId: '0192f1a0-0000-7000-8000-000000000008', skillName: 'Repeating with for' }],
  chancePercent: 72,
  isAsked: true,
};
const OPENING = 'One moment: I am making an exercise and trying it out.';

const context = planTurn({
  message: 'give me a python exercise',
  learnerId: '0192f1a0-0000-7000-8000-000000000002',
  language: 'en',
  past: [],
  ladder: { rung: 0, asksSinceTry: 0, hasTried: false },
  isMinor: true,
}).context;

/** A tutor whose exercises are made as soon as somebody lets them be. */
function tutorWhoseExercisesTakeTime() {
  let finish = () => {};
  const made = new Promise<exercises.MadeExercise>((resolve) => {
    finish = () => resolve(MADE);
  });
  const library = createLibrary([], []);
  library.giveExercise = () => made;
  return { voice: createBuiltInVoice(library), finish };
}

async function hear(parts: AsyncIterable<VoicePart>): Promise<string> {
  const texts: string[] = [];
  for await (const part of parts) if (part.type === 'text') texts.push(part.text);
  return texts.join('');
}

test('the first words come before an exercise is made', async () => {
  const { voice, finish } = tutorWhoseExercisesTakeTime();
  const parts = voice.speak(context)[Symbol.asyncIterator]();
  const { value } = await parts.next();
  expect(value).toEqual({ type: 'text', text: 'One' });
  finish();
  const rest = await hear({ [Symbol.asyncIterator]: () => parts });
  expect(rest).toMatch(/^ moment: .* out\.\n\nHere .*The lift goes down/);
});

test.each(['', 'One', 'One moment: I am', OPENING, `${OPENING}\n\nHere is`])(
  'a reply that was cut behind %j goes on there',
  async (begun) => {
    const { voice, finish } = tutorWhoseExercisesTakeTime();
    finish();
    const whole = await hear(voice.speak(context));
    expect(begun + (await hear(voice.speak({ ...context, begun })))).toBe(whole);
  },
);

test('behind words of somebody else the whole answer is said, once', async () => {
  const { voice, finish } = tutorWhoseExercisesTakeTime();
  finish();
  const said = await hear(voice.speak({ ...context, begun: 'A loop is' }));
  expect(said).toBe(`\n\n${await hear(voice.speak(context))}`);
});
