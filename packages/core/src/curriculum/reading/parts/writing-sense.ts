import type { PackPrompt, PackRubric } from '../../pack.ts';
import { type PackProblem, promptFile, rubricFile } from '../../pack-files.ts';
import type { PartRule } from './part-rule.ts';

/** Words a minute of a first draft: nobody writes faster, and slower is no task for one sitting. */
const MOST_WORDS_A_MINUTE = 20;
const LEAST_WORDS_A_MINUTE = 1.5;
const GENRES_OF_RUBRICS: Readonly<Record<string, string>> = {
  argument: 'argument|persua',
  explanation: 'explan|compar|inform',
  reflection: 'reflect|review',
};

/** Prompts that ask for more than their own numbers allow, and rubrics whose ladder stands upside down. */
export const checkWritingSense: PartRule = ({ files, prompts, rubrics }) => [
  ...prompts.flatMap((prompt) =>
    checkPrompt(prompt, rubrics).map(at(`${files.folder}/${promptFile(prompt.key)}`)),
  ),
  ...rubrics.flatMap((rubric) => checkLadder(rubric).map(at(`${files.folder}/${rubricFile(rubric.key)}`))),
];

type Fault = readonly [path: string, message: string];
const at =
  (file: string) =>
  ([path, message]: Fault): PackProblem => ({ file, path, message });

function checkPrompt(
  { words, minutes, task, thinkAbout, audience, genre, rubric }: PackPrompt,
  rubrics: readonly PackRubric[],
): Fault[] {
  const faults: Fault[] = [];
  const pace = words.max / minutes;
  if (pace > MOST_WORDS_A_MINUTE || words.min / minutes < LEAST_WORDS_A_MINUTE)
    faults.push([
      'minutes',
      `${words.min} to ${words.max} words in ${minutes} minutes cannot be; give the time a first draft takes`,
    ]);
  for (const [said, number] of task.matchAll(/(\d{2,4})\s+(?:words|palabras)/gu))
    if (Number(number) < words.min || Number(number) > words.max)
      faults.push(['task', `asks for ${said}, and \`words\` for ${words.min} to ${words.max}`]);
  for (const [index, question] of thinkAbout.entries())
    if (!question.trim().endsWith('?')) faults.push([`thinkAbout.${index}`, 'is no question']);
  if (audience.trim() === task.trim()) faults.push(['audience', 'is the task; say who will read it']);
  const summary = rubrics.find(({ key }) => key === rubric);
  const own = GENRES_OF_RUBRICS[genre];
  if (own && summary && !new RegExp(own, 'iu').test(`${summary.title} ${summary.summary}`))
    faults.push(['rubric', `${rubric} judges something else than ${genre}`]);
  return faults;
}

const LACKING =
  /\b(no|not|nothing|none|without|missing|lacks?|hardly|little|hard|unclear|tangled|mistakes?|guess|left alone|mocked|at random|several)\b/giu;
const ACHIEVED =
  /\b(clear|clearly|every|each|always|strong(est)?|precise|exact|well|named|weighed|carr(y|ies)|answers?|shows?|excellent|fits?)\b/giu;

/** The lowest level described as the highest should be, and the other way round. */
function checkLadder({ levels, criteria }: PackRubric): Fault[] {
  const [lowest, highest] = [levels[0]?.key ?? '', levels.at(-1)?.key ?? ''];
  const faults = criteria.flatMap(({ descriptions, question, key }, index): Fault[] => {
    const [low, high] = [weigh(descriptions[lowest] ?? ''), weigh(descriptions[highest] ?? '')];
    const turned =
      low > 0 && high < 0
        ? [
            [
              `criteria.${index}.descriptions`,
              `${lowest} reads as ${highest} should, and the other way round`,
            ] as const,
          ]
        : [];
    return [
      ...turned,
      ...(question.trim().endsWith('?')
        ? []
        : [[`criteria.${index}.question`, `what a reader asks about ${key} is no question`] as const]),
    ];
  });
  const isTurned =
    (LOW_NAMES.test(levels.at(-1)?.name ?? '') && !LOW_NAMES.test(levels[0]?.name ?? '')) ||
    (HIGH_NAMES.test(levels[0]?.name ?? '') && !HIGH_NAMES.test(levels.at(-1)?.name ?? ''));
  return isTurned ? [...faults, ['levels', 'stand from the highest to the lowest; turn them round']] : faults;
}

const LOW_NAMES =
  /^(beginning|beginner|emerging|weak|poor|insufficient|not yet|starting|inicial|insuficiente)/iu;
const HIGH_NAMES = /^(excellent|outstanding|strong|mastery|advanced|expert|excelente|sobresaliente)/iu;

const weigh = (text: string) => (text.match(ACHIEVED) ?? []).length - (text.match(LACKING) ?? []).length;
