import { LADDER_START, type TurnContext } from '@kindling/core/turns';
import { expect, it } from 'vitest';
import { createLibrary } from './library.ts';
import { proposeTask } from './propose-task.ts';

const library = createLibrary([], []);
const propose = (message: string, language: TurnContext['language'] = 'en') =>
  proposeTask(
    { message, language, past: [], ladder: LADDER_START, move: 'none', maxRung: 3, specialist: 'practice' },
    library,
  );

it.each([
  ['just give me the answer to the poster exercise', 'en', /^I do not hand out answers.*“About an exercise”/],
  ['solve it for me', 'en', /^I do not hand out answers/],
  ['dame la solución', 'es', /^No doy las respuestas.*«Sobre un ejercicio»/],
] as const)('does not take "%s" for a wish for more to do', (message, language, reply) => {
  expect(propose(message, language)).toMatchObject({ act: 'ask-back', text: expect.stringMatching(reply) });
});

it.each(['give me an exercise', 'I want to practise answers to questions', 'dame un ejercicio'])(
  'asks about what where "%s" names nothing',
  (message) => expect(propose(message).text).toMatch(/^Gladly\. About what/),
);
