import { solutionFile, starterFile } from '../../exercises/exercise-files.ts';
import { tokenise } from '../../exercises/python-tokens.ts';
import type { PackProblem } from '../../pack-files.ts';
import type { PartRule, ReadPack } from './part-rule.ts';

/** What somebody must have been taught to read a program, by the words and signs that show it. */
const CONSTRUCTS: readonly (readonly [name: string, shows: (tokens: readonly string[]) => boolean])[] = [
  ['def', has('def')],
  ['return', has('return')],
  ['class', has('class')],
  ['while', has('while')],
  ['for', has('for')],
  ['if', has('if')],
  ['elif', has('elif')],
  ['try', has('try')],
  ['raise', has('raise')],
  ['with', has('with')],
  ['lambda', has('lambda')],
  ['yield', has('yield')],
  ['import', has('import')],
  ['global', has('global')],
  ['break', has('break')],
  ['continue', has('continue')],
  ['input()', calls('input')],
  ['range()', calls('range')],
  ['open()', calls('open')],
  ['zip()', calls('zip')],
  ['enumerate()', calls('enumerate')],
  ['map()', calls('map')],
  ['sorted()', calls('sorted')],
  ['an f-string', (tokens) => tokens.some((token) => /^f["']/iu.test(token))],
  [
    'a parameter for any number (*)',
    (tokens) => tokens.some((token, at) => /^\*{1,2}$/u.test(token) && /^[(,]$/u.test(tokens[at - 1] ?? '')),
  ],
];

function has(word: string) {
  return (tokens: readonly string[]) => tokens.includes(word);
}

function calls(name: string) {
  return (tokens: readonly string[]) =>
    tokens.some(
      (token, at) =>
        token === name && tokens[at + 1] === '(' && tokens[at - 1] !== '.' && tokens[at - 1] !== 'def',
    );
}

/** Solutions and starters that use what no lesson up to their unit has shown. */
export const checkTaughtConstructs: PartRule = (pack) => {
  if (pack.course.subject !== 'python') return [];
  const shown = new Set<string>();
  return pack.course.units.flatMap((unit) => {
    for (const name of listConstructs(collectLessonCode(pack, unit.key))) shown.add(name);
    return pack.exercises
      .filter(({ unitKey }) => unitKey === unit.key)
      .flatMap(({ exercise, solution, starter }) =>
        [
          [solutionFile(exercise.key), solution] as const,
          [starterFile(exercise.key), starter] as const,
        ].flatMap(([path, source]): PackProblem[] => {
          const early = listConstructs(source).filter((name) => !shown.has(name));
          return early.length === 0
            ? []
            : [
                {
                  file: `${pack.files.folder}/${path}`,
                  path: '',
                  message: `uses ${early.join(', ')}, which no lesson up to ${unit.key} shows`,
                },
              ];
        }),
      );
  });
};

function collectLessonCode({ lessons, course }: ReadPack, unitKey: string): string {
  const unit = course.units.find(({ key }) => key === unitKey);
  const introductions = [
    ...lessons.filter((lesson) => lesson.unitKey === unitKey).map(({ introduction }) => introduction),
    unit?.workshop?.introduction ?? '',
  ];
  const spans = introductions.flatMap((text) =>
    [...text.matchAll(/```\w*\n([\s\S]*?)```|`([^`\n]+)`/gu)].map(
      ([, block = '', span = '']) => block || span,
    ),
  );
  const items = lessons
    .filter((lesson) => lesson.unitKey === unitKey)
    .flatMap(({ activities }) =>
      activities.map(({ content }) => listStrings(content).join('\n').replace(/`/gu, ' ')),
    );
  return [...spans, ...items].join('\n');
}

function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(listStrings);
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) => (PROSE.has(name) ? [] : listStrings(part)))
    : [];
}

/** Where `for`, `if` and `with` are English words. */
const PROSE = new Set(['prompt', 'explanation', 'feedback', 'passage', 'speaker']);

function listConstructs(source: string): string[] {
  const tokens = source.split('\n').flatMap((line) => [...tokenise(line), '\n']);
  return CONSTRUCTS.filter(([, shows]) => shows(tokens)).map(([name]) => name);
}
