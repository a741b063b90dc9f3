import { findTeachingLesson } from '@kindling/core/concepts';
import type { Source, TutorLanguage } from '@kindling/core/turns';
import { z } from 'zod';
import { type Concept, sourceOfConcept } from './concept-index.ts';
import type { Passage, ReadableCourse, ReadableLesson, WorkedTask } from './passage.ts';

/** Longer passages are not read out; their first sentences are. */
const MAX_PASSAGE_CHARACTERS = 700;

function languageOf({ course }: ReadableCourse): TutorLanguage {
  return course.language.startsWith('es') ? 'es' : 'en';
}

/** Paragraphs of Markdown with the heading each stands under; code stays with the paragraph before it. */
function splitMarkdown(markdown: string): { heading: string; text: string }[] {
  let heading = '';
  const parts: { heading: string; text: string }[] = [];
  for (const block of markdown.split(/\n{2,}/)) {
    const title = /^#{1,6} +(.+)$/.exec(block.trim())?.[1];
    const last = parts.at(-1);
    if (title !== undefined) heading = title;
    else if (last !== undefined && last.heading === heading && /^(?:```|\||- |\d+\. |:)/.test(block.trim()))
      last.text += `\n\n${block}`;
    else parts.push({ heading, text: block });
  }
  return parts;
}

/** What stands in bold: what a paragraph is about. */
function listBold(text: string): string[] {
  return [...text.matchAll(/\*\*(.+?)\*\*/g)].map((match) => match[1] ?? '');
}

function lessonPassages(pack: ReadableCourse, lesson: ReadableLesson): Passage[] {
  const language = languageOf(pack);
  const source: Source = { kind: 'lesson', key: `${pack.course.slug}/${lesson.key}`, title: lesson.title };
  const skills = new Set(lesson.activities.flatMap((activity) => activity.skills));
  const names = pack.course.skills.filter(({ key }) => skills.has(key)).map(({ name }) => name);
  return splitMarkdown(lesson.introduction)
    .filter(({ text }) => text.trim().length > 40 && text.length <= MAX_PASSAGE_CHARACTERS * 2)
    .map(({ heading, text }) => ({
      text: text.trim(),
      language,
      source,
      topics: [heading, ...listBold(text), lesson.title, ...names],
    }));
}

function wordPassages(pack: ReadableCourse, lesson: ReadableLesson): Passage[] {
  const language = languageOf(pack);
  return lesson.vocabulary.map(({ word, level, gloss, example, note }) => ({
    text: `**${word}** (${level}): ${gloss}. *${example}*${note === undefined ? '' : ` ${note}`}`,
    language,
    source: { kind: 'vocabulary', key: `${pack.course.slug}/${lesson.key}#${word}`, title: word },
    topics: [word, gloss],
  }));
}

/** The ideas of the courses. */
export function readConcepts(packs: readonly ReadableCourse[]): Concept[] {
  return packs.flatMap(({ course, lessons, concepts = [] }) =>
    concepts.map((card) => ({ course: course.slug, lesson: findTeachingLesson(lessons, card)?.key, card })),
  );
}

/** A card as a passage in each language: found by its words where nobody names it. */
function conceptPassages(concept: Concept): Passage[] {
  return (['en', 'es'] as const).map((language) => {
    const { title, aliases, says } = concept.card[language];
    return {
      text: `**${title}**: ${says}`,
      language,
      source: sourceOfConcept(concept, language),
      topics: [title, ...aliases],
    };
  });
}

/** Everything of the courses that a tutor can read out. */
export function readPassages(packs: readonly ReadableCourse[]): Passage[] {
  const lessons = packs.flatMap((pack) =>
    pack.lessons.flatMap((lesson) => [...lessonPassages(pack, lesson), ...wordPassages(pack, lesson)]),
  );
  return [...lessons, ...readConcepts(packs).flatMap(conceptPassages)];
}

const ChoiceContent = z.object({
  prompt: z.string(),
  options: z.array(z.object({ text: z.string(), correct: z.boolean().optional() })),
  explanation: z.string().default(''),
});
const ShortContent = z.object({
  prompt: z.string(),
  expected: z.object({ kind: z.literal('text'), accept: z.array(z.string()).min(1) }),
  explanation: z.string().default(''),
});

function toWorkedTask(pack: ReadableCourse, lesson: ReadableLesson, index: number): WorkedTask | undefined {
  const activity = lesson.activities[index];
  if (activity === undefined) return undefined;
  const common = {
    language: languageOf(pack),
    activityKey: activity.key,
    source: {
      kind: 'activity',
      key: `${pack.course.slug}/${lesson.key}/${activity.key}`,
      title: activity.title,
    },
  } as const;
  if (activity.type === 'choice') {
    const { prompt, options, explanation } = ChoiceContent.parse(activity.content);
    const right = options.find(({ correct }) => correct)?.text;
    if (right !== undefined)
      return { ...common, kind: 'quiz', statement: prompt, answer: right, why: explanation };
  }
  if (activity.type === 'short-answer') {
    const parsed = ShortContent.safeParse(activity.content);
    if (parsed.success) {
      const { prompt, expected, explanation } = parsed.data;
      const [answer = ''] = expected.accept;
      return { ...common, kind: 'english-item', statement: prompt, answer, why: explanation };
    }
  }
  return undefined;
}

/** Tasks of the courses, those that are no program with their answers: to show how one like the learner's is done. */
export function readWorkedTasks(packs: readonly ReadableCourse[]): WorkedTask[] {
  return packs.flatMap((pack) => {
    const items = pack.lessons.flatMap((lesson) =>
      lesson.activities.flatMap((_, index) => toWorkedTask(pack, lesson, index) ?? []),
    );
    const programs = pack.exercises.map(
      ({ exercise }): WorkedTask => ({
        kind: 'python',
        language: languageOf(pack),
        activityKey: exercise.key,
        statement: exercise.statement,
        why: '',
        source: { kind: 'activity', key: `${pack.course.slug}/${exercise.key}`, title: exercise.title },
      }),
    );
    return [...items, ...programs];
  });
}
