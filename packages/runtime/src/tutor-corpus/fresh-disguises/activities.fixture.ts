import { TutorActivity } from '@kindling/core/turns';

const item = (id: string, statement: string, answer: string) =>
  TutorActivity.parse({ id, kind: 'english-item', title: 'Gap', statement, answer });
const quiz = (id: string, statement: string, options: string[], key: number) =>
  TutorActivity.parse({ id, kind: 'quiz', title: 'Choose', statement, options, key });
const number = (id: string, statement: string, answer: string) =>
  TutorActivity.parse({ id, kind: 'quiz', title: 'Number', statement, answer });

export const WORDS = [
  item('bought', 'Complete: She ___ (buy) a bicycle yesterday.', 'bought'),
  item('children', 'Complete: There were three ___ (child) in the garden.', 'children'),
  item('cheap', 'Write the opposite of "expensive".', 'cheap'),
  item('were', 'Complete: They ___ (be) at home last night.', 'were'),
  item('living', 'Complete: We ___ (live) here since 2019.', 'have been living'),
  item('spite', 'Say "despite" in three words: ___ the rain we went out.', 'in spite of'),
];

export const CHOICES = [
  quiz(
    'fifo',
    'Which of these gives back first what was put in first?',
    ['stack', 'queue', 'heap', 'tree'],
    1,
  ),
  quiz('bone', 'Which bone is the longest of the body?', ['humerus', 'tibia', 'femur', 'ulna'], 2),
  quiz(
    'negation',
    'Which sentence is right?',
    ["She don't like tea.", 'She not likes tea.', 'She does not likes tea.', "She doesn't like tea."],
    3,
  ),
  quiz('prints', 'What does print(len("abc") + 4) show?', ['7', '34', 'abc4', 'an error'], 0),
];

export const NUMBERS = [
  number('minutes', 'How many minutes does the film last longer than an hour? Read the text.', '42'),
  number('total', 'What does print(sum([2, 3, 5, 7])) show?', '17'),
  number('days', 'How many days?', '7'),
];

function program(head: string, line: string, tests: { call: string; expect: string }[]): TutorActivity {
  const entryPoint = head.split('(')[0];
  return TutorActivity.parse({
    id: entryPoint,
    kind: 'python',
    title: entryPoint,
    statement: `Write ${head}.`,
    starter: `def ${head}:\n    pass\n`,
    entryPoint,
    referenceSolution: `def ${head}:\n    ${line}\n`,
    visibleTests: tests.slice(0, 1),
    hiddenTests: tests,
  });
}

/** Programs of one line. */
export const PROGRAMS = [
  program('mean(values)', 'return sum(values) / len(values)', [
    { call: 'mean([1, 3])', expect: '2.0' },
    { call: 'mean([2])', expect: '2.0' },
  ]),
  program('is_mirror(text)', 'return text == text[::-1]', [
    { call: 'is_mirror("anna")', expect: 'True' },
    { call: 'is_mirror("ab")', expect: 'False' },
  ]),
  program('even_words(words)', 'return [word for word in words if len(word) % 2 == 0]', [
    { call: 'even_words(["ab", "c"])', expect: '["ab"]' },
    { call: 'even_words([])', expect: '[]' },
  ]),
];
