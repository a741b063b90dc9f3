import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGift, toQuestions, writeGift } from './index.ts';
import { anyQuestion } from './question.fixture.ts';
import type { Question } from './question.ts';

const words = { true: 'True', false: 'False', fillTheGap: 'Fill the gap.' };
const read = (text: string) => readGift(text, words);
const one = (text: string) => {
  const { questions, losses } = read(text);
  expect(questions).toHaveLength(1);
  return { ...(questions[0] as Question), losses: losses.map((loss) => loss.what) };
};

// The examples are those of Moodle's description of the format, as people write them.
describe('reading', () => {
  it('takes a choice with feedback, a comment with an id and a category', () => {
    const text = `$CATEGORY: tom/dick/harry

// a comment, and [id:grants-tomb] what Moodle keeps there
::Grant's tomb:: Who's buried in Grant's tomb?{
  =Grant #Right, whatever the monument says
  ~no one
  ~Napoleon #He is in Paris
  ####The tomb is in New York.
}`;
    expect(one(text)).toEqual({
      key: 'grants-tomb',
      title: "Grant's tomb",
      prompt: "Who's buried in Grant's tomb?",
      explanation: 'The tomb is in New York.',
      kind: 'choice',
      several: false,
      options: [
        { text: 'Grant', correct: true, feedback: 'Right, whatever the monument says' },
        { text: 'no one', correct: false, feedback: null },
        { text: 'Napoleon', correct: false, feedback: 'He is in Paris' },
      ],
      losses: [],
    });
  });

  it('takes several right options by their shares, and says that uneven shares are lost', () => {
    const even = one("What two people are entombed there?{~%-100%No one ~%50%Grant ~%50%Grant's wife}");
    expect(even).toMatchObject({ kind: 'choice', several: true, losses: [] });
    expect(even.kind === 'choice' && even.options.map((option) => option.correct)).toEqual([
      false,
      true,
      true,
    ]);
    const uneven = one('Q{~%70%a ~%30%b ~%-100%c}');
    expect(uneven.losses).toEqual([expect.stringContaining('shares of the mark')]);
  });

  it('reads a gap within a text, for choosing and for typing', () => {
    expect(one('Mahatma Gandhi was born in {=India ~Nepal#North of it} long ago.')).toMatchObject({
      kind: 'cloze',
      prompt: 'Fill the gap.',
      text: 'Mahatma Gandhi was born in {{1}} long ago.',
      gaps: [{ accept: ['India'], choices: [{ text: 'Nepal', feedback: 'North of it' }], rejected: [] }],
    });
    expect(one('Two plus {=two =2} equals four.')).toMatchObject({
      text: 'Two plus {{1}} equals four.',
      gaps: [{ accept: ['two', '2'], choices: null }],
    });
  });

  it.each([
    ['{T}', true],
    ['{FALSE#No, it rises there.#Well seen.}', false],
  ])('reads true and false: %s', (answer, isTrue) => {
    const question = one(`The sun rises in the east.${answer}`);
    expect(question).toMatchObject({ kind: 'choice', several: false });
    const options = question.kind === 'choice' ? question.options : [];
    expect(options.map((option) => [option.text, option.correct])).toEqual([
      ['True', isTrue],
      ['False', !isTrue],
    ]);
    expect(options.map((option) => option.feedback)).toEqual(
      isTrue ? [null, null] : ['No, it rises there.', 'Well seen.'],
    );
  });

  it.each([
    ['{#1822}', 1822, 0, []],
    ['{#9.80665:0.0005}', 9.80665, 0.0005, []],
    ['{#1..5}', 3, 2, []],
    ['{#=1822:0 =%50%1822:2}', 1822, 0, ['half marks for numbers that are near']],
    ['{#=12:0 =%0%11:0#Eleven agreed.}', 12, 0, []],
  ])('reads numbers: %s', (answer, value, tolerance, losses) => {
    expect(one(`When was Grant born?${answer}`)).toMatchObject({ kind: 'number', value, tolerance, losses });
  });

  it('reads short answers with shares, feedback and a star', () => {
    expect(one('Q{=%100%colour =color =%50%hue =%0%tint#Lighter. =col*}')).toMatchObject({
      kind: 'text',
      accept: ['colour', 'color', 'col*'],
      rejected: [
        { text: 'hue', feedback: null },
        { text: 'tint', feedback: 'Lighter.' },
      ],
      losses: ['half marks for “hue”', 'the star in “col*”, which stands for any text'],
    });
  });

  it('reads escapes, and leaves a backslash before anything else', () => {
    expect(one(String.raw`[plain]::a:: 5 \= 3 + 2 \{so\} C\:\\temp \~ \# a\b{=\=\* ~x\ny}`)).toMatchObject({
      prompt: String.raw`::a:: 5 = 3 + 2 {so} C:\\temp ~ # a\\b`,
      options: [{ text: '=\\\\\\*' }, { text: 'x\ny' }],
    });
  });

  it('takes markup off and says so', () => {
    const { losses, ...question } = one('[html]<p>What is 1 &lt; 2?</p>{=yes ~no}');
    expect(question.prompt).toBe('What is 1 < 2?');
    expect(losses).toEqual(['HTML markup']);
  });

  it('names what it leaves out, and reads on', () => {
    const { questions, losses } = read(
      [
        'Write about it.{}',
        'Just so you know.',
        'Match {=a -> b =c -> d =e -> f}',
        'A {=b} C {=d}',
        'Q{#x}',
        'Q{=a ~b}',
      ].join('\n\n'),
    );
    expect(questions).toHaveLength(1);
    expect(losses.map((loss) => loss.what)).toEqual([
      expect.stringContaining('essay'),
      expect.stringContaining('description'),
      expect.stringContaining('matching'),
      expect.stringContaining('several sets'),
      expect.stringContaining('no number'),
    ]);
  });

  it('gives questions of one name keys of their own', () => {
    expect(read('::Sums::1+1?{=2}\n\n::Sums::1+2?{=3}').questions.map(({ key }) => key)).toEqual([
      'sums',
      'sums-2',
    ]);
  });
});

describe('writing', () => {
  const question: Question = {
    key: 'which',
    title: 'Which: one?',
    prompt: 'What does `{}` make?\nChoose.',
    explanation: 'An empty *dictionary*.',
    kind: 'choice',
    several: false,
    options: [
      { text: '`dict`', correct: true, feedback: null },
      { text: '`set`', correct: false, feedback: 'That is `set()`.' },
    ],
  };

  it('writes what Moodle describes, character for character', () => {
    expect(writeGift([question])).toEqual({
      losses: [],
      text: [
        '// [id:which]',
        '::Which\\: one?::[markdown]What does `\\{\\}` make?\\nChoose. {',
        '\t=`dict`',
        '\t~`set`#That is `set()`.',
        '\t####An empty *dictionary*.',
        '}',
        '',
      ].join('\n'),
    });
  });

  it('shares the mark among several right options with the digits Moodle lists', () => {
    const options = ['a', 'b', 'c', 'd'].map((text, index) => ({ text, correct: index < 3, feedback: null }));
    const { text } = writeGift([{ ...question, several: true, options }]);
    expect(text).toContain('\t~%33.33333%a\n\t~%33.33333%b\n\t~%33.33333%c\n\t~%-100%d\n');
  });

  it('makes one question of each gap, the others filled', () => {
    const gap = (accept: string) => ({ accept: [accept], choices: null, rejected: [], matchCase: false });
    const { text, losses } = writeGift([
      {
        key: 'c',
        title: 'C',
        prompt: 'Fill.',
        explanation: null,
        kind: 'cloze',
        isCode: false,
        text: 'I {{1}} Ana, *you* {{2}} Tom.',
        gaps: [gap('am'), gap('are')],
      },
    ]);
    expect(losses).toEqual([{ item: 'c', what: 'its 2 gaps became 2 questions' }]);
    expect(read(text).questions.map((read) => read.kind === 'cloze' && read.text)).toEqual([
      'I {{1}} Ana, *you* are Tom.',
      'I am Ana, *you* {{1}} Tom.',
    ]);
  });

  it('keeps apart what looks like a share of the mark, and leaves out what looks like matching', () => {
    const answer = (text: string) => ({ text, feedback: null });
    const base = { key: 'p', title: 'P', prompt: 'P', explanation: null };
    const typed = {
      ...base,
      kind: 'text' as const,
      rejected: [answer('%5%')],
      isCode: false,
      matchCase: false,
    };
    const share: Question[] = [
      { ...typed, accept: ['%50%', 'half'] },
      {
        ...question,
        options: [
          { ...answer('%50%'), correct: true },
          { ...answer('%0%'), correct: false },
        ],
      },
    ];
    expect(read(writeGift(share).text).questions).toEqual(share);
    const arrow = writeGift([{ ...typed, accept: ['a -> b'] }]);
    expect(arrow).toEqual({ text: '', losses: [{ item: 'p', what: expect.stringContaining('matching') }] });
  });

  it('names activities nobody else has, and hints', () => {
    const entry = {
      schemaVersion: 1,
      title: 'T',
      purpose: 'exercise' as const,
      skills: ['s'],
      difficulty: 0.5,
    };
    const content = {
      prompt: 'P',
      passage: 'a\nb',
      explanation: 'E',
      options: [{ text: 'x', correct: true }, { text: 'y' }],
    };
    const { questions, losses } = toQuestions([
      { ...entry, key: 'a', type: 'choice', hints: ['h'], content },
      { ...entry, key: 'b', type: 'dialogue', hints: [], content: {} },
    ]);
    expect(questions.map(({ key, prompt }) => [key, prompt])).toEqual([['a', 'P\n\n> a\n> b']]);
    expect(losses.map(({ item, what }) => `${item}: ${what}`)).toEqual([
      expect.stringContaining(': skills, difficulty'),
      'a: 1 hints',
      'b: left out: activities of the type dialogue have no counterpart',
    ]);
  });
});

it('reads back any question it wrote', () => {
  fc.assert(
    fc.property(fc.array(anyQuestion({ maxGaps: 1 }), { maxLength: 4 }), (drafts) => {
      const questions = drafts.map((question, index) => ({ ...question, key: `q-${index}` }));
      const { questions: again, losses } = read(writeGift(questions).text);
      expect(again).toEqual(questions);
      expect(losses).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('never throws, whatever the file says', () => {
  const piece = fc.constantFrom(
    '::',
    '{',
    '}',
    '=',
    '~',
    '#',
    '####',
    '%50%',
    '%x%',
    '->',
    '\\',
    '\n\n',
    '\n',
    ' ',
    'T',
    '3',
    ':',
    '..',
    '[html]',
    '//',
    'a',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => void read(pieces.join(''))),
    { numRuns: 500 },
  );
});
