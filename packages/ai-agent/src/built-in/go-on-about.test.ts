import { ConceptCard } from '@kindling/core/curriculum';
import { LADDER_START, type PastTurn, type TurnContext, TutorActivity } from '@kindling/core/turns';
import { expect, it } from 'vitest';
import type { Concept } from '../retrieval/index.ts';
import { goOnAbout } from './go-on-about.ts';
import { createLibrary } from './library.ts';

const told = (title: string) => ({ title, says: `${title} is so.`, mistake: 'M.', ask: `And ${title}?` });
const concept = (key: string, ...before: string[]): Concept => ({
  course: 'python',
  card: ConceptCard.parse({
    ...{ key, skill: 'naming', before, example: `print("${key}")`, prints: key },
    ...{ en: told(key), es: told(`el ${key}`) },
  }),
});
const library = createLibrary([], [], undefined, [
  concept('variable'),
  concept('function', 'variable'),
  concept('tuple', 'variable'),
  concept('example'),
]);
const said = (message: string, specialist: PastTurn['specialist'] = 'concepts'): PastTurn => ({
  ...{ message, specialist, reply: 'R.' },
});
const ask = (message: string, past: PastTurn[], change: Partial<TurnContext> = {}) =>
  goOnAbout(
    {
      ...{ message, language: 'en', past, ladder: LADDER_START, move: 'none', maxRung: 3 },
      ...{ specialist: 'concepts', ...change },
    },
    library,
  );

it('shows the idea at work in what is built on it, another each time, then asks for one', () => {
  const past = [said('what is a variable?')];
  expect(ask('and an example?', past)?.text).toMatch(
    /^Here is \*\*variable\*\* at work inside another idea, \*\*function\*\*:[\s\S]*print\("function"\)/,
  );
  past.push(said('and an example?'));
  expect(ask('another example please', past)?.text).toContain('print("tuple")');
  past.push(said('another example please'));
  const last = ask('another example', past);
  expect(last).toMatchObject({
    act: 'ask-back',
    text: expect.stringMatching(/no further example.*And variable\?$/),
  });
});

it('says it again, with what it rests on', () => {
  const answer = ask('simpler please', [said('what is a function?')]);
  expect(answer?.text.split('\n\n')).toEqual([
    '**function**: function is so.',
    'It rests on:\n- **variable**: variable is so.',
    'Which of these words is not clear yet?',
  ]);
  expect(ask('no lo entiendo', [said('¿qué es un variable?')], { language: 'es' })?.text).toMatch(
    /^\*\*el variable\*\*: el variable is so\.\n\nAnd el variable\?$/,
  );
});

it('says what an idea is good for', () => {
  const answer = ask('why?', [said('what is a variable?')]);
  expect(answer?.text).toMatch(/^\*\*variable\*\* matters[\s\S]*- \*\*function\*\*[\s\S]*- \*\*tuple\*\*/);
  expect(answer?.sources?.map(({ title }) => title)).toEqual(['variable', 'function', 'tuple']);
  const more = ask('go on', [said('what is a variable?'), said('why?')]);
  expect(more?.text).toMatch(/^\*\*variable\*\*: variable is so/);
});

it('leaves to others what stands by itself, is about a task, or goes on with nothing', () => {
  const past = [said('what is a variable?')];
  expect(ask('what is a tuple?', past)).toBeUndefined();
  expect(ask('another example', [said('hello', 'triage')])).toBeUndefined();
  const activity = TutorActivity.parse({ id: 'a', kind: 'quiz', statement: 'Which?' });
  expect(ask('another example', past, { activity })).toBeUndefined();
});
