import type { Aid, AssignmentState, accounts, assignments } from '@kindling/shared';
import type { StudentFacts } from './assignment-store.ts';
import { toCell } from './judge-exercise.ts';

/** One field of a spreadsheet; null is an empty one. */
export type GradeCell = string | number | null;

interface GradeWords {
  ofStudent: readonly string[];
  ofExercise: readonly string[];
  yes: string;
  no: string;
  cameInLate: string;
  state: Record<AssignmentState, string>;
  help: Record<Aid, string>;
}

/** The words of the file in each language of the screens. */
const WORDS: Record<accounts.Locale, GradeWords> = {
  en: {
    ofStudent: ['Student', 'Sign-in name', 'Due (UTC)', 'Extended', 'Score %', 'Solved', 'Late'],
    ofExercise: ['score %', 'state', 'attempts', 'late', 'help'],
    yes: 'yes',
    no: 'no',
    cameInLate: 'came in late',
    state: { 'not-started': 'not-started', tried: 'tried', solved: 'solved' },
    help: {
      none: 'none',
      'hint-1': 'hint-1',
      'hint-2': 'hint-2',
      'hint-3': 'hint-3',
      'worked-example': 'worked-example',
      chat: 'chat',
    },
  },
  es: {
    ofStudent: [
      'Estudiante',
      'Nombre de acceso',
      'Entrega (UTC)',
      'Con prórroga',
      'Puntuación %',
      'Resueltos',
      'Con retraso',
    ],
    ofExercise: ['puntuación %', 'estado', 'intentos', 'con retraso', 'ayuda'],
    yes: 'sí',
    no: 'no',
    cameInLate: 'llegó tarde',
    state: { 'not-started': 'sin empezar', tried: 'intentado', solved: 'resuelto' },
    help: {
      none: 'ninguna',
      'hint-1': 'pista 1',
      'hint-2': 'pista 2',
      'hint-3': 'pista 3',
      'worked-example': 'ejemplo resuelto',
      chat: 'conversación',
    },
  },
};

/** The names of the columns: the student, the assignment as a whole, then each exercise. */
export function gradeHeader(
  { items }: Pick<assignments.Assignment, 'items'>,
  locale: accounts.Locale,
): GradeCell[] {
  const { ofStudent, ofExercise } = WORDS[locale];
  return [...ofStudent, ...items.flatMap(({ title }) => ofExercise.map((name) => `${title}: ${name}`))];
}

/** One student. An exercise without an answer counts as 0 in the score of the whole. */
export function toGradeLine(student: StudentFacts, now: Date, locale: accounts.Locale): GradeCell[] {
  const words = WORDS[locale];
  const { displayName, signInName, dueAt, isExtended } = student;
  const cells = student.exercises.map((facts) => toCell(facts, dueAt, now));
  const sum = cells.reduce((total, { bestScorePercent }) => total + (bestScorePercent ?? 0), 0);
  return [
    displayName,
    signInName,
    dueAt.toISOString(),
    isExtended ? words.yes : words.no,
    cells.length === 0 ? null : Math.round(sum / cells.length),
    cells.filter(({ state }) => state === 'solved').length,
    cells.filter(({ late }) => late).length,
    ...cells.flatMap((cell) => toColumns(cell, words)),
  ];
}

const HINTS: readonly Aid[] = ['none', 'hint-1', 'hint-2', 'hint-3'];

function toColumns(cell: assignments.AssignmentCell, words: GradeWords): GradeCell[] {
  const { bestScorePercent, state, attempts, late, cameInLate, aid, hintRung } = cell;
  const help = aid === null || aid === 'none' ? (HINTS[hintRung] ?? 'hint-3') : aid;
  const lateness = cameInLate ? words.cameInLate : late ? words.yes : words.no;
  return [bestScorePercent, words.state[state], attempts, lateness, words.help[help]];
}
