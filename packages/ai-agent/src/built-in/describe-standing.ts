import type { LearnerProfile, Source, TutorLanguage } from '@kindling/core/turns';
import { type Phrase, say } from './say.ts';

const COUNTS: Record<'answers' | 'lessons' | 'days' | 'minutes', Record<TutorLanguage, [string, string]>> = {
  answers: { en: ['answer', 'answers'], es: ['respuesta', 'respuestas'] },
  lessons: { en: ['lesson', 'lessons'], es: ['lección', 'lecciones'] },
  days: { en: ['day', 'days'], es: ['día', 'días'] },
  minutes: { en: ['minute', 'minutes'], es: ['minuto', 'minutos'] },
};

function count(many: number, what: keyof typeof COUNTS, language: TutorLanguage): string {
  return `${many} ${COUNTS[what][language][many === 1 ? 0 : 1]}`;
}

const DONE: Phrase = {
  en: ['So far: **{answers}** and **{lessons}** finished.'],
  es: ['Hasta ahora: **{answers}** y **{lessons}** terminadas.'],
};
const ONE_DONE: Phrase = {
  en: ['So far: **{answers}** and **{lessons}** finished.'],
  es: ['Hasta ahora: **{answers}** y **{lessons}** terminada.'],
};
const STREAK: Phrase = {
  en: ['Your streak stands at **{days}**.'],
  es: ['Tu racha es de **{days}**.'],
};
const NO_STREAK: Phrase = {
  en: ['No streak stands at the moment: the next answer begins one.'],
  es: ['Ahora no tienes racha: con la próxima respuesta empieza una.'],
};
const SUREST: Phrase = {
  en: ['You are surest of **{sure}** ({surePercent} %), and least sure of **{unsure}** ({unsurePercent} %).'],
  es: ['Lo más seguro: **{sure}** ({surePercent} %). Lo menos seguro: **{unsure}** ({unsurePercent} %).'],
};
const ONE_SKILL: Phrase = {
  en: ['**{sure}** stands at {surePercent} %.'],
  es: ['**{sure}** está al {surePercent} %.'],
};
const DUE: Phrase = {
  en: ['**{due} reviews** are due (about {minutes}): {titles}.'],
  es: ['Tocan **{due} repasos** (más o menos {minutes}): {titles}.'],
};
const ONE_DUE: Phrase = {
  en: ['**One review** is due: {titles}.'],
  es: ['Toca **un repaso**: {titles}.'],
};
const NOTHING_DUE: Phrase = {
  en: ['No review is due.'],
  es: ['No toca ningún repaso.'],
};
const NEXT: Phrase = {
  en: ['Next comes the lesson **{lesson}** ({course}), about {minutes}.'],
  es: ['Lo siguiente es la lección **{lesson}** ({course}), más o menos {minutes}.'],
};
const ALL_DONE: Phrase = {
  en: ['Every lesson of your courses is done.'],
  es: ['Has hecho todas las lecciones de tus cursos.'],
};
const PROGRESS: Record<TutorLanguage, string> = { en: 'Your progress', es: 'Tu progreso' };

function tellDone({ answers, lessonsDone }: LearnerProfile, language: TutorLanguage): string {
  return say(lessonsDone === 1 ? ONE_DONE : DONE, language, 0, {
    answers: count(answers, 'answers', language),
    lessons: count(lessonsDone, 'lessons', language),
  });
}

function tellStreak({ streakDays }: LearnerProfile, language: TutorLanguage): string {
  if (streakDays === 0) return say(NO_STREAK, language);
  return say(STREAK, language, 0, { days: count(streakDays, 'days', language) });
}

function tellSkills({ skills }: LearnerProfile, language: TutorLanguage): string {
  const [unsure, sure] = [skills[0], skills.at(-1)];
  if (unsure === undefined || sure === undefined) return '';
  return say(skills.length === 1 ? ONE_SKILL : SUREST, language, 0, {
    sure: sure.name,
    surePercent: String(sure.percent),
    unsure: unsure.name,
    unsurePercent: String(unsure.percent),
  });
}

/** What is due and what comes next: one line each, nothing where it is not known. */
export function tellWhatWaits(learner: LearnerProfile, language: TutorLanguage): string[] {
  const { due, minutes, titles } = learner.reviews;
  const reviews = due === 0 ? NOTHING_DUE : due === 1 ? ONE_DUE : DUE;
  const named = titles.map((title) => `*${title}*`).join(', ') + (due > titles.length ? ', …' : '');
  const values = { due: String(due), minutes: count(minutes, 'minutes', language), titles: named };
  return [say(reviews, language, 0, values), tellNext(learner, language)].filter((line) => line !== '');
}

/** Empty where nobody asked what comes next. */
export function tellNext({ next }: LearnerProfile, language: TutorLanguage): string {
  if (next === undefined) return '';
  if (next === null) return say(ALL_DONE, language);
  const { lesson, course } = next;
  return say(NEXT, language, 0, { lesson, course, minutes: count(next.minutes, 'minutes', language) });
}

/** All that is known of where a learner stands, a line each. */
export function tellStanding(learner: LearnerProfile, language: TutorLanguage): string {
  const lines = [
    `${tellDone(learner, language)} ${tellStreak(learner, language)}`,
    tellSkills(learner, language),
    ...tellWhatWaits(learner, language),
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => `- ${line}`)
    .join('\n');
}

/** Where the numbers are to be looked at. */
export function sourceOfProgress(language: TutorLanguage): Source {
  return { kind: 'evidence', key: 'progress', title: PROGRESS[language] };
}

/** Where the numbers are to be looked at, and the lesson that comes next. */
export function sourcesOfStanding({ next }: LearnerProfile, language: TutorLanguage): Source[] {
  const lesson: Source[] = next
    ? [{ kind: 'lesson', key: `${next.courseId}/${next.lessonId}`, title: next.lesson }]
    : [];
  return [sourceOfProgress(language), ...lesson];
}
