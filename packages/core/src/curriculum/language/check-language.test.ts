import type { CefrLevel } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { describeProblem, type PackFiles } from '../pack-files.ts';
import { CourseFile, LessonFile } from '../pack-schema.ts';
import { checkLanguage, ScenarioFile, VocabularyFile, type WordList } from './index.ts';

const english: WordList = {
  language: 'en',
  levels: new Map<string, CefrLevel>([
    ['cat', 'A1'],
    ['make', 'A1'],
    ['luggage', 'B1'],
    ['suitcase', 'A2'],
  ]),
};
const files: PackFiles = {
  folder: 'english',
  documents: new Map(),
  texts: new Map(),
  sources: new Map(),
  unreadable: [],
};

const entry = (word: string, example: string, more: object = {}) => ({
  word,
  part: 'noun',
  level: 'A1',
  gloss: 'algo',
  example,
  ...more,
});

function makeDraft() {
  return {
    course: CourseFile.parse({
      slug: 'english',
      subject: 'language',
      language: 'es',
      teaches: 'en',
      title: 'E',
      summary: 'S.',
      description: 'D.',
      position: 1,
      skills: [{ key: 'be', name: 'Be' }],
      units: [{ key: 'first', title: 'F', summary: 'F.', level: 'A1', lessons: ['hello'] }],
    }),
    entries: [entry('cat', 'Two cats are here.'), entry('make', 'She made a cake.', { part: 'verb' })],
    content: {
      prompt: 'Suitcase?',
      materialLanguage: 'en',
      options: [
        { text: 'The cat', correct: true },
        { text: 'The luggage', correct: false },
      ],
      explanation: 'Suitcase.',
    } as Record<string, unknown>,
    scenario: {
      title: 'Café',
      unit: 'first',
      level: 'A1',
      situation: 'En un café.',
      learnerRole: 'Cliente',
      partner: { name: 'Emma', role: 'Camarera' },
      goal: 'Pedir algo.',
      targetLanguage: [
        { text: 'I’d like… please', gloss: 'querría' },
        { text: 'How much is…?', gloss: 'cuánto es' },
        { text: 'Thank you', gloss: 'gracias' },
      ],
      turns: ["I'd like tea, please.", 'A small one.', 'How much is it?', 'Thank you!'].map(
        (model, index) => ({
          partner: ['Yes?', 'Big?', 'And now?', 'Here.'][index] ?? '',
          task: 'Responde.',
          model,
        }),
      ),
      closing: 'Bye!',
      success: [
        { key: 'asks', text: 'Pide.' },
        { key: 'thanks', text: 'Da las gracias.' },
      ],
    },
  };
}
type Draft = ReturnType<typeof makeDraft>;

/** The problems of the draft after `edit`, one line each. */
function problemsOf(edit: (draft: Draft) => void, wordLists: WordList[] = [english]): string[] {
  const edited = makeDraft();
  edit(edited);
  const lesson = LessonFile.parse({
    title: 'L',
    goal: 'G.',
    minutes: 5,
    activities: [
      {
        key: 'one',
        type: 'choice',
        schemaVersion: 1,
        title: 'T',
        purpose: 'quiz',
        skills: ['be'],
        difficulty: 0.5,
        content: edited.content,
      },
    ],
  });
  const vocabulary =
    edited.entries.length > 0 ? VocabularyFile.parse({ entries: edited.entries }).entries : [];
  const lessons = [{ key: 'hello', unitKey: 'first', introduction: 'I.', lesson, vocabulary }];
  const scenarios = [{ ...ScenarioFile.parse(edited.scenario), key: 'cafe' }];
  return checkLanguage(files, edited.course, { lessons, scenarios }, wordLists).map(describeProblem);
}

it('has nothing to say of a sound course', () => {
  expect(problemsOf(() => undefined)).toEqual([]);
});

describe('vocabulary', () => {
  it.each<[string, (draft: Draft) => void, string]>([
    [
      'a word twice',
      (draft) => draft.entries.push(entry('Cat', 'A cat sleeps.')),
      'english/vocabulary/hello.yaml: entries.2: Cat is taught already in hello/cat',
    ],
    [
      'an example twice',
      (draft) => draft.entries.push(entry('here', 'Two cats are here.', { part: 'adverb' })),
      'entries.2: here has the example of hello/cat',
    ],
    [
      'an example without the word',
      (draft) => draft.entries.push(entry('look for', 'I look at it.')),
      'entries.2: look for does not stand in its example',
    ],
    [
      'a word above its unit',
      (draft) => draft.entries.push(entry('suitcase', 'My suitcase is red.', { level: 'A2' })),
      'entries.2: suitcase is A2, above its unit (A1)',
    ],
    [
      'a word the list has far higher',
      (draft) => draft.entries.push(entry('luggage', 'My luggage is red.')),
      'entries.2: luggage is said to be A1, but the word list has it at B1',
    ],
    [
      'a unit without a level',
      (draft) => Object.assign(draft.course.units[0] as object, { level: undefined }),
      'english/vocabulary/hello.yaml: needs `teaches` in course.yaml, and `level` for the unit first',
    ],
  ])('names %s', (_fault, edit, expected) => {
    expect(problemsOf(edit)).toEqual([expect.stringContaining(expected)]);
  });

  it('takes the word of an author who knows where the list has it', () => {
    const known = (listedAt: string) => (draft: Draft) =>
      draft.entries.push(entry('luggage', 'My luggage is red.', { listedAt }));
    expect(problemsOf(known('B1'))).toEqual([]);
    expect(problemsOf(known('B2'))).toHaveLength(1);
  });

  it('lets a phrase leave out who and what', () => {
    const phrase = entry("be on someone's way", 'He is on his way home.', { part: 'phrase' });
    expect(problemsOf((draft) => draft.entries.push(phrase))).toEqual([]);
  });
});

describe('material', () => {
  const say = (text: string) => (draft: Draft) => Object.assign(draft.content, { text });

  it('names words above the level, however they are inflected', () => {
    expect(problemsOf(say('Her suitcases and the luggage'))).toEqual([
      expect.stringContaining('activities.0.content: above A1 and not taught by then: suitcases, luggage'),
    ]);
  });

  it('names them in examples and role-plays too', () => {
    const example = (draft: Draft) =>
      draft.entries.push(entry('here', 'My luggage is here.', { part: 'adverb' }));
    expect(problemsOf(example)).toEqual([
      expect.stringContaining(
        'vocabulary/hello.yaml: entries.2.example: above A1 and not taught by then: luggage',
      ),
    ]);
    const roleplay = (draft: Draft) =>
      Object.assign(draft.scenario, { closing: 'Take your luggage!' }) &&
      Object.assign(draft.scenario.turns[1] as object, { partner: 'Which suitcase?' });
    expect(problemsOf(roleplay)).toEqual([
      expect.stringContaining('scenarios/cafe.yaml: turns.1: above A1 and not taught by then: suitcase'),
      expect.stringContaining('scenarios/cafe.yaml: closing: above A1 and not taught by then: luggage'),
    ]);
  });

  it('lets words pass that are taught, unlisted, wrong or in the language of the course', () => {
    const teach = (draft: Draft) => {
      draft.entries.push(entry('suitcase', 'My suitcase is red.'));
      say('My suitcases, Popocatepetl')(draft);
    };
    expect(problemsOf(teach)).toEqual([]);
    expect(
      problemsOf((draft) => Object.assign(draft.content, { text: 'luggage', materialLanguage: 'es' })),
    ).toEqual([]);
    expect(problemsOf(say('luggage'), [])).toEqual([]);
  });

  it('looks at the accepted answer that is shown, not at those a learner may know besides', () => {
    const accept = (...answers: string[]) =>
      problemsOf((draft) => Object.assign(draft.content, { gaps: [{ accept: answers }] }));
    expect(accept('cat', 'luggage')).toEqual([]);
    expect(accept('luggage', 'cat')).toHaveLength(1);
  });
});

describe('role-plays', () => {
  it.each<[string, (draft: Draft) => void, string]>([
    [
      'a unit nobody has',
      (draft) => Object.assign(draft.scenario, { unit: 'last' }),
      'english/scenarios/cafe.yaml: unit: there is no unit last',
    ],
    [
      'a level above the unit',
      (draft) => Object.assign(draft.scenario, { level: 'B1' }),
      'scenarios/cafe.yaml: level: is above the unit first (A1)',
    ],
    [
      'a phrase no reply uses',
      (draft) => Object.assign(draft.scenario.targetLanguage[2] as object, { text: 'Could I…?' }),
      'targetLanguage.2: no model reply shows how to use “Could I…?”',
    ],
    [
      'a criterion twice',
      (draft) => Object.assign(draft.scenario.success[1] as object, { key: 'asks' }),
      'success: the key asks stands twice',
    ],
  ])('names %s', (_fault, edit, expected) => {
    expect(problemsOf(edit)).toEqual([expect.stringContaining(expected)]);
  });
});
