import { exerciseFile } from '../../exercises/exercise-files.ts';
import {
  COURSE_FILE,
  introductionFile,
  lessonFile,
  type PackProblem,
  promptFile,
  rubricFile,
  scenarioFile,
} from '../../pack-files.ts';
import type { PartRule, ReadPack } from './part-rule.ts';

/** A text and where it stands. */
type Said = readonly [file: string, path: string, text: string];

/** Texts of which a course has each once; a second one was copied and not written anew. */
export const checkRepeatedTexts: PartRule = (pack) => {
  const { folder } = pack.files;
  return listOnce(pack).flatMap((texts): PackProblem[] => {
    const first = new Map<string, string>();
    return texts.flatMap(([file, path, text]) => {
      const said = text.replace(/\s+/gu, ' ').trim().toLowerCase();
      const place = `${file}${path === '' ? '' : ` ${path}`}`;
      const earlier = first.get(said);
      if (earlier === undefined) first.set(said, place);
      const message = `says word for word what ${earlier} says; write it for this place`;
      return earlier === undefined || said === '' ? [] : [{ file: `${folder}/${file}`, path, message }];
    });
  });
};

function listOnce(pack: ReadPack): Said[][] {
  const { course, lessons, prompts } = pack;
  const inCourse = (path: string, text: string): Said => [COURSE_FILE, path, text];
  return [
    course.units.map(({ title }, at) => inCourse(`units.${at}.title`, title)),
    [
      ...course.units.map(({ summary }, at) => inCourse(`units.${at}.summary`, summary)),
      inCourse('summary', course.summary),
      inCourse('description', course.description),
    ],
    [
      ...lessons.map(({ key, introduction }): Said => [introductionFile(key), '', introduction]),
      ...course.units.flatMap(({ workshop }, at) =>
        workshop ? [inCourse(`units.${at}.workshop.introduction`, workshop.introduction)] : [],
      ),
    ],
    course.units.flatMap(({ workshop }, at) =>
      workshop ? [inCourse(`units.${at}.workshop.goal`, workshop.goal)] : [],
    ),
    // Another lesson may nudge in the same words; in one lesson they were copied.
    ...lessons.map(({ key, activities }) =>
      activities.flatMap(({ hints }, at) =>
        hints.map((hint, index): Said => [lessonFile(key), `activities.${at}.hints.${index}`, hint]),
      ),
    ),
    course.skills.map(({ name }, at) => inCourse(`skills.${at}.name`, name)),
    lessons.map(({ key, title }) => [lessonFile(key), 'title', title]),
    lessons.flatMap(({ key, goal, title }): Said[] => [
      [lessonFile(key), 'goal', goal],
      [lessonFile(key), 'title', title],
    ]),
    // Two items may well be explained in the same words when these are few.
    lessons.flatMap(({ key, activities }) =>
      activities.map(
        ({ content }, at): Said => [
          lessonFile(key),
          `activities.${at}.content.explanation`,
          explanationOf(content),
        ],
      ),
    ),
    ...listOfScenarios(pack),
    prompts.map(({ key, title }) => [promptFile(key), 'title', title]),
    prompts.flatMap(({ key, thinkAbout }) =>
      thinkAbout.map((text, at): Said => [promptFile(key), `thinkAbout.${at}`, text]),
    ),
    ...listOfExercises(pack),
    ...listOfRubrics(pack),
  ];
}

function listOfScenarios({ scenarios }: ReadPack): Said[][] {
  return [
    ...scenarios.flatMap(({ key, turns, success, targetLanguage }) => {
      const file = scenarioFile(key);
      return [
        turns.map(({ task }, at): Said => [file, `turns.${at}.task`, task]),
        turns.flatMap(({ partner, model }, at): Said[] => [
          [file, `turns.${at}.partner`, partner],
          [file, `turns.${at}.model`, model],
        ]),
        success.map(({ text }, at): Said => [file, `success.${at}.text`, text]),
        targetLanguage.flatMap(({ text, gloss }, at): Said[] => [
          [file, `targetLanguage.${at}.text`, text],
          [file, `targetLanguage.${at}.gloss`, gloss],
        ]),
      ];
    }),
    scenarios.map(({ key, title }) => [scenarioFile(key), 'title', title]),
    scenarios.flatMap(({ key, situation, goal }): Said[] => [
      [scenarioFile(key), 'situation', situation],
      [scenarioFile(key), 'goal', goal],
    ]),
  ];
}

function listOfExercises({ exercises }: ReadPack): Said[][] {
  return [
    exercises.map(({ exercise }) => [exerciseFile(exercise.key), 'title', exercise.title]),
    exercises.flatMap(({ exercise }) =>
      exercise.hints.map((text, at): Said => [exerciseFile(exercise.key), `hints.${at}`, text]),
    ),
    ...exercises.map(({ exercise: { key, tests, hints, misconceptions } }): Said[] => [
      ...tests.map(({ hint }, at): Said => [exerciseFile(key), `tests.${at}.hint`, hint]),
      ...hints.map((text, at): Said => [exerciseFile(key), `hints.${at}`, text]),
      ...misconceptions.map(
        ({ explanation }, at): Said => [exerciseFile(key), `misconceptions.${at}.explanation`, explanation],
      ),
    ]),
    exercises.flatMap(({ exercise: { key, misconceptions } }) =>
      misconceptions.map(
        ({ explanation }, at): Said => [exerciseFile(key), `misconceptions.${at}.explanation`, explanation],
      ),
    ),
  ];
}

/** Rubrics may share a criterion; inside one, each description is one level's of one criterion. */
function listOfRubrics({ rubrics }: ReadPack): Said[][] {
  return [
    rubrics.map(({ key, title }) => [rubricFile(key), 'title', title]),
    rubrics.map(({ key, summary }) => [rubricFile(key), 'summary', summary]),
    ...rubrics.map(({ key, criteria }) =>
      criteria.flatMap(({ descriptions }, at) =>
        Object.entries(descriptions).map(
          ([level, text]): Said => [rubricFile(key), `criteria.${at}.descriptions.${level}`, text],
        ),
      ),
    ),
  ];
}

function explanationOf(content: unknown): string {
  return String((content as { explanation?: unknown }).explanation ?? '');
}
