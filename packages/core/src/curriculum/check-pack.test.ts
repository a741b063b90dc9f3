import { describe, expect, it } from 'vitest';
import type { ActivityCatalogue } from './activity-catalogue.ts';
import { checkPack } from './check-pack.ts';
import { describeProblem, type PackFiles } from './pack-files.ts';

/** Knows one type, `note`, whose content is `{text, answer}`. */
const catalogue: ActivityCatalogue = {
  checkContent({ type, content }) {
    if (type !== 'note') return { ok: false, problems: [{ path: 'type', message: 'unknown type' }] };
    const { text, answer } = content as { text?: string; answer?: string };
    if (!text) return { ok: false, problems: [{ path: 'text', message: 'is missing' }] };
    return { ok: true, content: { text, answer, filledIn: true }, keyTexts: answer ? [answer] : [] };
  },
};

interface Entry {
  [field: string]: unknown;
  key: string;
  skills: string[];
  hints: string[];
  content: unknown;
}

const entry = (key: string): Entry => ({
  key,
  type: 'note',
  schemaVersion: 1,
  title: `A note: ${key}`,
  purpose: 'exercise',
  skills: ['values'],
  difficulty: 0.5,
  hints: ['Look closely.'],
  content: { text: `Text of ${key}`, answer: 'telescope' },
});

function makeDraft() {
  return {
    course: {
      slug: 'starter',
      subject: 'python',
      language: 'en',
      title: 'Starter',
      summary: 'A start.',
      description: 'A longer text.',
      position: 1,
      skills: [{ key: 'values', name: 'Values' }] as { key: string; name: string; after?: string[] }[],
      units: [{ key: 'first', title: 'First', summary: 'One.', lessons: ['hello'] }],
    } as Record<string, unknown> & {
      skills: { key: string; name: string; after?: string[] }[];
      units: unknown[];
    },
    lesson: { title: 'Hello', goal: 'Say it.', minutes: 5, activities: [entry('one'), entry('two')] },
    introduction: 'Read me.',
    /** A lesson before the other one. */
    early: undefined as unknown,
    /** Further documents by path. */
    further: {} as Record<string, unknown>,
  };
}

type Draft = ReturnType<typeof makeDraft>;

function toFiles(draft: Draft): PackFiles {
  return {
    folder: 'starter',
    documents: new Map<string, unknown>([
      ['course.yaml', draft.course],
      ['lessons/hello.yaml', draft.lesson],
      ...(draft.early ? [['lessons/early.yaml', draft.early] as const] : []),
      ...Object.entries(draft.further),
    ]),
    texts: new Map([
      ['lessons/hello.md', draft.introduction],
      ...(draft.early ? [['lessons/early.md', 'Read first.'] as const] : []),
    ]),
    sources: new Map(),
    unreadable: [],
  };
}

/** The problems of the draft after `edit`, one line each. */
function problemsOf(edit: (draft: Draft) => void): string[] {
  const draft = makeDraft();
  edit(draft);
  const check = checkPack(toFiles(draft), catalogue);
  return check.ok ? [] : check.problems.map(describeProblem);
}

const [first, second] = [0, 1].map((index) => (draft: Draft) => draft.lesson.activities[index] as Entry) as [
  (draft: Draft) => Entry,
  (draft: Draft) => Entry,
];

it('takes a sound pack, with what the types fill in', () => {
  const check = checkPack(toFiles(makeDraft()), catalogue);
  expect(check).toMatchObject({
    ok: true,
    pack: {
      course: { skills: [{ key: 'values', after: [] }] },
      lessons: [{ key: 'hello', unitKey: 'first', introduction: 'Read me.' }],
    },
  });
  if (check.ok) expect(check.pack.lessons[0]?.activities[0]?.content).toHaveProperty('filledIn', true);
});

it('takes what stands for itself: no lesson has to list an essay prompt, a rubric or a role-play', () => {
  const level = (key: string) => ({ key, name: key });
  const levels = ['weak', 'sound', 'strong'];
  const criterion = (key: string, weight: number) => ({
    key,
    name: key,
    question: `How is the ${key}?`,
    weight,
    descriptions: Object.fromEntries(levels.map((name) => [name, `Seen in an essay that is ${name}.`])),
  });
  const draft = makeDraft();
  draft.further = {
    'rubrics/essay.yaml': {
      title: 'Essay',
      summary: 'For essays.',
      levels: levels.map(level),
      criteria: [criterion('thesis', 40), criterion('evidence', 30), criterion('style', 30)],
    },
    'prompts/free-bus.yaml': {
      title: 'A free bus',
      unit: 'first',
      genre: 'argument',
      task: 'Should the bus be free for everybody who goes to school?',
      audience: 'The council.',
      words: { min: 200, max: 400 },
      minutes: 40,
      rubric: 'essay',
      thinkAbout: ['Who would pay?', 'Who would gain?'],
    },
    'scenarios/cafe.yaml': {
      title: 'Café',
      unit: 'first',
      level: 'A1',
      situation: 'You are thirsty.',
      learnerRole: 'Guest',
      partner: { name: 'Mia', role: 'Waiter' },
      goal: 'You have a drink.',
      targetLanguage: ["I'd like", 'please', 'thank you'].map((text) => ({ text, gloss: 'x' })),
      turns: ["I'd like tea.", 'Milk, please.', 'Thank you.', 'Bye.'].map((model) => ({
        partner: `After that: ${model}`,
        task: 'Answer.',
        model,
      })),
      closing: 'Bye.',
      success: ['asked', 'thanked'].map((key) => ({ key, text: 'Did so.' })),
    },
  };
  const check = checkPack(toFiles(draft), catalogue);
  expect(check).toMatchObject({
    ok: true,
    pack: { prompts: [{ key: 'free-bus' }], rubrics: [{ key: 'essay' }], scenarios: [{ key: 'cafe' }] },
  });
});

describe('names file, place and what to do for', () => {
  it.each<[string, (draft: Draft) => void, string | string[]]>([
    [
      'a field of the wrong kind',
      (draft) => Object.assign(draft.lesson, { minutes: 'five' }),
      'starter/lessons/hello.yaml: minutes: Invalid input',
    ],
    [
      'a field nobody knows',
      (draft) => Object.assign(draft.course, { colour: 'red' }),
      'starter/course.yaml: Unrecognized key: "colour"',
    ],
    [
      'a folder of another name',
      (draft) => Object.assign(draft.course, { slug: 'begin' }),
      'starter/course.yaml: slug: must be the name of its folder, starter',
    ],
    [
      'a skill key twice',
      (draft) => draft.course.skills.push({ key: 'values', name: 'Again' }),
      'starter/course.yaml: skills: the key values stands twice',
    ],
    [
      'a unit key twice',
      (draft) => draft.course.units.push({ key: 'first', title: 'F', summary: 'F.', lessons: ['hello'] }),
      [
        'starter/course.yaml: units: the key first stands twice',
        'starter/course.yaml: units: the lesson hello stands twice',
      ],
    ],
    [
      'a lesson in two places',
      (draft) => draft.course.units.push({ key: 'next', title: 'N', summary: 'N.', lessons: ['hello'] }),
      'starter/course.yaml: units: the lesson hello stands twice',
    ],
    [
      'a second name in the language of the course',
      (draft) => Object.assign(draft.course.skills[0] as object, { names: { en: 'Values', es: 'Valores' } }),
      'starter/course.yaml: skills.0.names.en: the course is taught in en, so that `name` says it; leave it out here',
    ],
    [
      'a second name in a language that no screen has',
      (draft) => Object.assign(draft.course.skills[0] as object, { names: { xx: 'Values' } }),
      'starter/course.yaml: skills.0.names: Unrecognized key: "xx"',
    ],
    [
      'a prerequisite nobody declared',
      (draft) => Object.assign(draft.course.skills[0] as object, { after: ['magic'] }),
      'starter/course.yaml: skills.0.after: there is no skill magic',
    ],
    [
      'skills that wait for each other',
      (draft) => {
        Object.assign(draft.course.skills[0] as object, { after: ['names'] });
        draft.course.skills.push({ key: 'names', name: 'Names', after: ['values'] });
        second(draft).skills = ['names'];
      },
      'starter/course.yaml: skills: each waits for the next in a circle: values after names after values',
    ],
    [
      'a skill before what it builds on',
      (draft) => {
        draft.course.skills.unshift({ key: 'names', name: 'Names', after: ['values'] });
        Object.assign(draft.course.units[0] as object, { lessons: ['early', 'hello'] });
        draft.early = { ...draft.lesson, activities: [{ ...entry('zero'), skills: ['names'] }] };
      },
      'starter/course.yaml: skills.0.after: names is practised in early, but values, on which it builds, only in hello',
    ],
    [
      'a title that tells',
      (draft) => Object.assign(first(draft), { title: 'The telescope' }),
      'starter/lessons/hello.yaml: activities.0.title: gives the answer away (telescope)',
    ],
    [
      'a skill nobody practises',
      (draft) => draft.course.skills.push({ key: 'names', name: 'Names' }),
      'starter/course.yaml: skills.1: no activity practises names',
    ],
    [
      'an activity with an undeclared skill',
      (draft) => first(draft).skills.push('magic'),
      'starter/lessons/hello.yaml: activities.0.skills: there is no skill magic',
    ],
    [
      'an activity key twice',
      (draft) => Object.assign(second(draft), { key: 'one' }),
      'starter/lessons/hello.yaml: activities: the key one stands twice',
    ],
    [
      'an unknown type',
      (draft) => Object.assign(first(draft), { type: 'essay' }),
      'starter/lessons/hello.yaml: activities.0.type: unknown type',
    ],
    [
      'content that is not of its type',
      (draft) => Object.assign(second(draft), { content: {} }),
      'starter/lessons/hello.yaml: activities.1.content.text: is missing',
    ],
    [
      'a hint that tells',
      (draft) => first(draft).hints.push('Take a telescope.'),
      'starter/lessons/hello.yaml: activities.0.hints.1: gives the answer away (telescope)',
    ],
    [
      'the same hint twice',
      (draft) => first(draft).hints.push('Look closely.'),
      'starter/lessons/hello.yaml: activities.0.hints: the same hint stands twice',
    ],
    [
      'a fourth hint',
      (draft) => first(draft).hints.push('a', 'b', 'c'),
      'starter/lessons/hello.yaml: activities.0.hints: Too big',
    ],
    [
      'an activity that copies another',
      (draft) => Object.assign(second(draft), { content: { answer: 'telescope', text: 'Text of one' } }),
      'starter/lessons/hello.yaml: activities.1: asks the same as hello/one',
    ],
    [
      'a blank introduction',
      (draft) => Object.assign(draft, { introduction: '  ' }),
      'starter/lessons/hello.md: the introduction must hold 1 to 8000 characters',
    ],
  ])('%s', (_fault, edit, expected) => {
    expect(problemsOf(edit)).toEqual([expected].flat().map((line) => expect.stringContaining(line)));
  });
});

describe('files', () => {
  it('names a lesson that is listed and missing, and one that is there and not listed', () => {
    const files = toFiles(makeDraft());
    const documents = new Map(files.documents);
    documents.set('lessons/helo.yaml', documents.get('lessons/hello.yaml'));
    documents.delete('lessons/hello.yaml');
    const check = checkPack({ ...files, documents, texts: new Map() }, catalogue);
    const lines = check.ok ? [] : check.problems.map(describeProblem);
    expect(lines).toEqual([
      expect.stringContaining('starter/lessons/hello.yaml: the file is missing'),
      expect.stringContaining('starter/lessons/hello.md: the introduction is missing'),
      expect.stringContaining('starter/lessons/helo.yaml: no unit lists this lesson'),
    ]);
  });

  it('does not call an unreadable file missing', () => {
    const files = toFiles(makeDraft());
    const unreadable = [
      { file: 'starter/lessons/hello.md', path: '', message: 'is not UTF-8' },
      { file: 'starter/course.yaml', path: '', message: 'is not valid YAML' },
    ];
    const broken = { ...files, documents: new Map(), texts: new Map(), unreadable };
    expect(checkPack(broken, catalogue)).toEqual({ ok: false, problems: unreadable });
    const documents = new Map(files.documents);
    const check = checkPack(
      { ...files, documents, texts: new Map(), unreadable: unreadable.slice(0, 1) },
      catalogue,
    );
    expect(check.ok ? [] : check.problems.filter((problem) => problem.file.endsWith('.md'))).toHaveLength(1);
  });

  it('says that an empty folder has no course', () => {
    const empty = {
      folder: 'starter',
      documents: new Map(),
      texts: new Map(),
      sources: new Map(),
      unreadable: [],
    };
    const check = checkPack(empty, catalogue);
    expect(check.ok ? [] : check.problems.map(describeProblem)).toEqual([
      'starter/course.yaml: the file is missing; write it, or take its key out of the course',
    ]);
  });
});
