import type { ActivityCatalogue } from './activity-catalogue.ts';
import { checkCourse } from './check-course.ts';
import { checkTexts } from './check-texts.ts';
import { checkConcepts } from './concepts/index.ts';
import { describeLikeness } from './content-likeness.ts';
import { checkTemplates } from './exercise-templates/check-templates.ts';
import { checkExercises } from './exercises/index.ts';
import { findLeak } from './hint-leak.ts';
import { checkLanguage, type WordList } from './language/index.ts';
import type { Pack, PackLesson } from './pack.ts';
import { COURSE_FILE, lessonFile, type PackFiles, type PackProblem } from './pack-files.ts';
import type { ActivityEntry, CourseFile } from './pack-schema.ts';
import { type ParsedLesson, parsePack } from './parse-pack.ts';
import { readPack } from './reading/index.ts';
import { findRepeated } from './repeated.ts';
import { findEarlySkills } from './skill-order.ts';
import { checkWriting } from './writing/index.ts';

export type PackCheck = { ok: true; pack: Pack } | { ok: false; problems: PackProblem[] };

/**
 * Everything that can be said about a pack without importing it: shapes, keys, skills, prerequisites, each
 * activity by its own type, titles and hints that give the answer away, activities that are copies of others,
 * vocabulary and role-plays, essay prompts and rubrics. With `wordLists` (possibly none), as for authors, also what a
 * second reader would mark: words above a lesson's level, slips of the pen, answers that do not fit. All problems at once.
 */
export function checkPack(
  files: PackFiles,
  catalogue: ActivityCatalogue,
  wordLists?: readonly WordList[],
): PackCheck {
  const { course, lessons, scenarios, prompts, rubrics, concepts, templates, problems } = parsePack(files);
  if (!course) return { ok: false, problems };
  const isComplete = problems.length === 0;
  problems.push(...checkCourse(files, course), ...checkTexts(files));
  const skillKeys = new Set(course.skills.map((skill) => skill.key));
  const checked = lessons.map((parsed) => checkLesson(files, parsed, skillKeys, catalogue, problems));
  // A lesson that could not be read may well practise what seems unused.
  if (isComplete)
    problems.push(...findUnusedSkills(files, course, checked), ...checkOrder(files, course, checked));
  problems.push(...findCopies(files, checked));
  problems.push(...checkLanguage(files, course, { lessons, scenarios }, wordLists ?? []));
  problems.push(...checkWriting(files, course, { prompts, rubrics }));
  problems.push(...checkConcepts(files, course, concepts));
  problems.push(...checkTemplates(files, course, templates));
  const code = checkExercises(files, course, checked);
  problems.push(...code.problems);
  const pack = {
    course,
    lessons: checked,
    exercises: code.exercises,
    scenarios,
    prompts,
    rubrics,
    concepts: concepts.flatMap(({ cards }) => cards),
    templates: templates.map(({ template }) => template),
  };
  if (wordLists) problems.push(...readPack(files, pack, wordLists));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, pack };
}

function checkLesson(
  files: PackFiles,
  { key, unitKey, lesson, introduction, vocabulary }: ParsedLesson,
  skillKeys: ReadonlySet<string>,
  catalogue: ActivityCatalogue,
  problems: PackProblem[],
): PackLesson {
  const file = `${files.folder}/${lessonFile(key)}`;
  for (const repeated of findRepeated(lesson.activities.map((activity) => activity.key))) {
    const message = `the key ${repeated} stands twice; give each activity of a lesson its own`;
    problems.push({ file, path: 'activities', message });
  }
  for (const title of findRepeated(lesson.activities.map((activity) => activity.title))) {
    const message = `two activities are called ${title}; learners could not tell them apart`;
    problems.push({ file, path: 'activities', message });
  }
  const activities = lesson.activities.map((activity, index) => {
    const at = `activities.${index}`;
    for (const skill of activity.skills.filter((name) => !skillKeys.has(name))) {
      const message = `there is no skill ${skill} in course.yaml; declare it there or use another`;
      problems.push({ file, path: `${at}.skills`, message });
    }
    return checkActivity(activity, catalogue, (path, message) =>
      problems.push({ file, path: `${at}.${path}`, message }),
    );
  });
  return { ...lesson, key, unitKey, introduction, activities, vocabulary };
}

function checkActivity(
  activity: ActivityEntry,
  catalogue: ActivityCatalogue,
  report: (path: string, message: string) => void,
): ActivityEntry {
  const check = catalogue.checkContent(activity);
  if (!check.ok) {
    for (const { path, message } of check.problems) report(placeOf(path), message);
    return activity;
  }
  const told = findLeak(activity.title, check.keyTexts);
  if (told !== undefined) report('title', `gives the answer away (${told}); it is read before answering`);
  for (const [index, hint] of activity.hints.entries()) {
    const leaked = findLeak(hint, check.keyTexts);
    if (leaked !== undefined)
      report(`hints.${index}`, `gives the answer away (${leaked}); nudge, do not tell`);
  }
  for (const message of findCopiedWords(activity)) report('', message);
  for (const hint of findRepeated(activity.hints)) report('hints', `the same hint stands twice: ${hint}`);
  return { ...activity, content: check.content };
}

/** Words that went from one part of an activity into another and say nothing there. */
function findCopiedWords({ hints, content }: ActivityEntry): string[] {
  const { prompt, options } = content as { prompt?: unknown; options?: { feedback?: unknown }[] };
  const read = (text: unknown) =>
    String(text ?? '')
      .trim()
      .toLowerCase();
  const messages = hints.some((hint) => read(hint) === read(prompt))
    ? ['a hint only says the prompt again']
    : [];
  const said = (options ?? []).map(({ feedback }) => read(feedback));
  if (said.length > 2 && said[0] !== '' && new Set(said).size === 1)
    messages.push('every option has the same feedback; say what is right or wrong with each');
  return messages;
}

/** The catalogue's paths start at the content, but for faults of the type itself. */
function placeOf(path: string): string {
  if (path === 'type' || path === 'schemaVersion') return path;
  return path === '' ? 'content' : `content.${path}`;
}

function findUnusedSkills(files: PackFiles, course: CourseFile, lessons: PackLesson[]): PackProblem[] {
  const used = new Set(lessons.flatMap((lesson) => lesson.activities.flatMap((activity) => activity.skills)));
  return course.skills.flatMap((skill, index) =>
    used.has(skill.key)
      ? []
      : [
          {
            file: `${files.folder}/course.yaml`,
            path: `skills.${index}`,
            message: `no activity practises ${skill.key}; write one or take the skill out`,
          },
        ],
  );
}

/** Learners meet skills in the order of the lessons: none may come before what it builds on. */
function checkOrder(files: PackFiles, course: CourseFile, lessons: PackLesson[]): PackProblem[] {
  const practised = lessons.map(({ key, activities }) => ({
    key,
    skills: activities.flatMap((activity) => activity.skills),
  }));
  return findEarlySkills(course.skills, practised).map(({ skill, prerequisite, lesson, laterLesson }) => ({
    file: `${files.folder}/${COURSE_FILE}`,
    path: `skills.${course.skills.findIndex(({ key }) => key === skill)}.after`,
    message: `${skill} is practised in ${lesson}, but ${prerequisite}, on which it builds, only in ${laterLesson}`,
  }));
}

function findCopies(files: PackFiles, lessons: PackLesson[]): PackProblem[] {
  const firstByContent = new Map<string, string>();
  return lessons.flatMap((lesson) =>
    lesson.activities.flatMap((activity, index) => {
      const content = describeLikeness(activity.type, activity.content);
      const first = firstByContent.get(content);
      if (first === undefined) {
        firstByContent.set(content, `${lesson.key}/${activity.key}`);
        return [];
      }
      const message = `asks the same as ${first}; ask something else`;
      return [{ file: `${files.folder}/${lessonFile(lesson.key)}`, path: `activities.${index}`, message }];
    }),
  );
}
