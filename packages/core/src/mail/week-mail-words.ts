import type { accounts, BadgeId, learning } from '@kindling/shared';

type Counts = Pick<learning.WeekSummary, 'answers' | 'right' | 'reviews' | 'lessonsDone' | 'seconds'>;

/** Everything a mail about a week says, in one language. */
export interface WeekWords {
  subject: (week: string) => string;
  classSubject: (className: string, week: string) => string;
  greeting: (name: string) => string;
  intro: (days: number) => string;
  classIntro: (active: number, students: number) => string;
  counts: (counts: Counts) => string[];
  moved: string;
  move: (skill: string, before: number | null, after: number) => string;
  badges: (names: string[]) => string;
  next: (title: string, course: string) => string;
  classNext: (skill: string, below: number, students: number) => string;
  button: string;
  classButton: string;
  end: string;
  badgeNames: Record<BadgeId, string>;
}

const minutesOf = (seconds: number) => Math.round(seconds / 60);

const EN: WeekWords = {
  subject: (week) => `Your week on Kindling: ${week}`,
  classSubject: (className, week) => `${className}: the week of ${week}`,
  greeting: (name) => `Hello ${name},`,
  intro: (days) =>
    days === 1
      ? 'You answered something on one day of last week.'
      : `You answered something on ${days} days of last week.`,
  classIntro: (active, students) => `${active} of ${students} students answered something last week.`,
  counts: ({ answers, right, reviews, lessonsDone, seconds }) => [
    `Answers: ${answers}, right without help: ${right}`,
    `Time at them: ${minutesOf(seconds)} min`,
    `Reviews: ${reviews}`,
    `Lessons finished: ${lessonsDone}`,
  ],
  moved: 'What moved:',
  move: (skill, before, after) =>
    before === null ? `${skill}: new, ${after}%` : `${skill}: ${before}% to ${after}%`,
  badges: (names) => `New: ${names.join(', ')}.`,
  next: (title, course) => `What comes next: ${title} (${course}).`,
  classNext: (skill, below, students) =>
    `What comes next: ${skill}. ${below} of the ${students} who practised it are not proficient yet.`,
  button: 'See your progress',
  classButton: 'See the class',
  end: 'You asked for this mail. To end it, open Settings and choose Weekly summary.',
  badgeNames: {
    'own-fire': 'Own fire',
    'hard-wood': 'Hard wood',
    'second-wind': 'Second wind',
    'still-glowing': 'Still glowing',
    'bright-days': 'Bright days',
    'whole-hearth': 'Whole hearth',
    'steady-flame': 'Steady flame',
  },
};

const ES: WeekWords = {
  subject: (week) => `Tu semana en Kindling: ${week}`,
  classSubject: (className, week) => `${className}: la semana del ${week}`,
  greeting: (name) => `Hola, ${name}:`,
  intro: (days) =>
    days === 1
      ? 'La semana pasada respondiste algo un día.'
      : `La semana pasada respondiste algo ${days} días.`,
  classIntro: (active, students) =>
    `La semana pasada respondieron algo ${active} de ${students} estudiantes.`,
  counts: ({ answers, right, reviews, lessonsDone, seconds }) => [
    `Respuestas: ${answers}; bien y sin ayuda: ${right}`,
    `Tiempo en ellas: ${minutesOf(seconds)} min`,
    `Repasos: ${reviews}`,
    `Lecciones terminadas: ${lessonsDone}`,
  ],
  moved: 'Lo que cambió:',
  move: (skill, before, after) =>
    before === null ? `${skill}: nueva, ${after} %` : `${skill}: de ${before} % a ${after} %`,
  badges: (names) => `Nuevo: ${names.join(', ')}.`,
  next: (title, course) => `Lo que sigue: ${title} (${course}).`,
  classNext: (skill, below, students) =>
    `Lo que sigue: ${skill}. De los ${students} que la practicaron, ${below} aún no la dominan.`,
  button: 'Ver tu progreso',
  classButton: 'Ver la clase',
  end: 'Tú pediste este correo. Para dejar de recibirlo, abre Ajustes y elige Resumen semanal.',
  badgeNames: {
    'own-fire': 'Fuego propio',
    'hard-wood': 'Leña dura',
    'second-wind': 'Segundo aliento',
    'still-glowing': 'Aún arde',
    'bright-days': 'Días claros',
    'whole-hearth': 'Hogar entero',
    'steady-flame': 'Llama firme',
  },
};

export const WEEK_WORDS: Record<accounts.Locale, WeekWords> = { en: EN, es: ES };
