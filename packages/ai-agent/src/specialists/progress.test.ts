import { ConceptCard } from '@kindling/core/curriculum';
import { LADDER_START, type LearnerProfile, type TurnContext } from '@kindling/core/turns';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../built-in/index.ts';
import { practice } from './practice.ts';
import { progress } from './progress.ts';

const LEARNER: LearnerProfile = {
  name: 'Ana',
  answers: 34,
  lessonsDone: 3,
  streakDays: 4,
  skills: [
    { name: 'Articles', percent: 45, level: 'learning' },
    { name: 'Past simple', percent: 82, level: 'proficient' },
  ],
  reviews: { due: 7, minutes: 4, titles: ['a or an', 'went', 'although'] },
  next: { courseId: 'course-1', course: 'English', lessonId: 'lesson-9', lesson: 'Yesterday', minutes: 8 },
  latest: [],
  memories: [],
};
const library = createLibrary([], []);

async function ask(specialist: typeof progress, change: Partial<TurnContext>) {
  const context: TurnContext = {
    message: 'How am I doing?',
    language: 'en',
    past: [],
    ladder: LADDER_START,
    move: 'none',
    maxRung: 3,
    specialist: 'progress',
    learner: LEARNER,
    ...change,
  };
  return specialist.answer(context, library);
}

describe('how it is going', () => {
  it('is told in numbers, with what waits, and asks on', async () => {
    const { act, text, sources } = await ask(progress, {});
    expect(act).toBe('summarise');
    expect(text.split('\n')).toEqual([
      '- So far: **34 answers** and **3 lessons** finished. Your streak stands at **4 days**.',
      '- You are surest of **Past simple** (82 %), and least sure of **Articles** (45 %).',
      '- **7 reviews** are due (about 4 minutes): *a or an*, *went*, *although*, ….',
      '- Next comes the lesson **Yesterday** (English), about 8 minutes.',
      '',
      'Which of these shall we work on?',
    ]);
    expect(sources).toEqual([
      { kind: 'evidence', key: 'progress', title: 'Your progress' },
      { kind: 'lesson', key: 'course-1/lesson-9', title: 'Yesterday' },
    ]);
  });

  it('is told in Spanish, and one is one', async () => {
    const learner = {
      ...LEARNER,
      answers: 1,
      lessonsDone: 1,
      streakDays: 1,
      skills: LEARNER.skills.slice(0, 1),
      reviews: { due: 1, minutes: 1, titles: ['went'] },
    };
    const { text } = await ask(progress, { language: 'es', learner });
    expect(text.split('\n')).toEqual([
      '- Hasta ahora: **1 respuesta** y **1 lección** terminada. Tu racha es de **1 día**.',
      '- **Articles** está al 45 %.',
      '- Toca **un repaso**: *went*.',
      '- Lo siguiente es la lección **Yesterday** (English), más o menos 8 minutos.',
      '',
      '¿Con qué quieres seguir?',
    ]);
  });

  it('says no number of somebody who has answered nothing', async () => {
    const reviews = { due: 0, minutes: 0, titles: [] };
    const nobody = { ...LEARNER, answers: 0, lessonsDone: 0, streakDays: 0, skills: [], reviews };
    const { text } = await ask(progress, { learner: nobody });
    expect(text).toBe(
      'You have not answered anything yet, so there is nothing to count. Next comes the lesson **Yesterday** (English), about 8 minutes. What would you like to begin with?',
    );
  });

  it('leads to the page where nobody is known', async () => {
    const { learner: _, ...without } = { learner: LEARNER };
    const { text } = await progress.answer(
      {
        ...without,
        message: '',
        language: 'en',
        past: [],
        ladder: LADDER_START,
        move: 'none',
        maxRung: 3,
        specialist: 'progress',
      },
      library,
    );
    expect(text).toContain('page Progress');
  });
});

it('who wants to practise and names nothing hears what is due and what comes next', async () => {
  const { act, text } = await ask(practice, { message: 'I want to practise', specialist: 'practice' });
  expect(act).toBe('propose-next');
  expect(text).toContain('**7 reviews** are due');
  expect(text).toContain('Next comes the lesson **Yesterday**');
  expect(text).toMatch(/\?$/);
  const done = await ask(practice, {
    message: 'I want to practise',
    learner: { ...LEARNER, next: null, reviews: { due: 0, minutes: 0, titles: [] } },
  });
  expect(done.text).toContain('No review is due.\n\nEvery lesson of your courses is done.');
});

describe('how it is going in a subject', () => {
  const told = (title: string) => ({ title, says: 'S.', mistake: 'M.', ask: 'And?' });
  const card = ConceptCard.parse({
    ...{ key: 'for-loop', skill: 'repeating', example: 'x', prints: '' },
    ...{ en: told('for loop'), es: told('bucle for') },
  });
  const withCards = createLibrary([], [], undefined, [{ course: 'python', card }]);
  const stands = (key: string, name: string, percent: number, level: 'beginner' | 'mastered') => ({
    ...{ key, name, subject: 'python' as const, percent, level, unaidedAnswers: percent > 50 ? 12 : 1 },
  });
  const standing = [
    stands('repeating', 'Repeating', 30, 'beginner'),
    stands('naming', 'Naming', 91, 'mastered'),
  ];
  const askIn = (message: string, change: Partial<TurnContext> = {}) => {
    const context = {
      ...{ message, language: 'en', past: [], ladder: LADDER_START, move: 'none', maxRung: 3 },
      ...{ specialist: 'progress', learner: { ...LEARNER, standing }, ...change },
    } as TurnContext;
    return progress.answer(context, withCards);
  };

  it('is told with the answers behind it, what to read up on, and a question', async () => {
    const { text, sources } = await askIn('how am I doing in Python?');
    expect(text.split('\n')).toEqual([
      '- In **Python** you have worked at **2 skills**: 1 mastered, 1 beginner.',
      '- Surest: **Naming** (91 %, 12 answers without help).',
      '- Least sure: **Repeating** (30 %, 1 answer without help).',
      '- To read up on it: *for loop*.',
      expect.stringContaining('7 reviews'),
      expect.stringContaining('Next comes'),
      '',
      'Shall we begin with **Repeating**: what do you find hard about it?',
    ]);
    expect(sources?.map(({ key }) => key)).toEqual(['python/for-loop', 'progress', 'course-1/lesson-9']);
  });

  it('is told in part where a part is asked for', async () => {
    const weak = await askIn('¿qué temas de python llevo peor?', { language: 'es' });
    expect(weak.text).toMatch(/^- Lo menos seguro: .*\n- Para repasarlo: \*bucle for\*\.\n\n¿Empezamos/);
    const strong = await askIn('what am I good at in python?');
    expect(strong.text).toMatch(/^- Surest: .*\n\nShall we begin/);
  });

  it('is told of one idea by its skill, and that nothing was shown where that is so', async () => {
    const known = await askIn('how well do I know for loops?');
    expect(known.text).toMatch(/^\*for loop\* belongs to \*\*Repeating\*\* \(30 %/);
    const none = await askIn('how well do I know for loops?', { learner: { ...LEARNER, standing: [] } });
    expect(none.text).toMatch(/^Of \*for loop\* you have shown nothing/);
    const unknown = await askIn('how am I doing in my essays?');
    expect(unknown.text).toMatch(/^In \*\*writing\*\* you have not answered/);
  });
});
