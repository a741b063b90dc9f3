import { activityRegistry } from '@kindling/activities/registry';
import {
  type ReadVocabulary,
  readAnkiText,
  readQti,
  readVocabularyCsv,
  type VocabularyRow,
} from '@kindling/adapters/content-exchange';
import { writeYaml } from '@kindling/adapters/content-files';
import {
  fromQuestions,
  type GiftWords,
  type Loss,
  type PackProblem,
  readGift,
  VocabularyEntry,
} from '@kindling/core/curriculum';

/** What is made of a file of another system: files of a course, for an author to go on with. */
export const DRAFT_FORMATS = ['gift', 'qti', 'csv', 'anki'] as const;
export type DraftFormat = (typeof DRAFT_FORMATS)[number];

export interface Draft {
  /** By path inside a course folder. */
  files: Map<string, string>;
  /** How many questions or words were taken. */
  taken: number;
  losses: Loss[];
  /** What an author has to mend before the files pass the check. */
  problems: PackProblem[];
}

export interface DraftOptions {
  /** Key of the lesson that questions become, or that words without a lesson go to. */
  lesson: string;
  /** Language of the course, for the few words that have to be added. */
  language: string;
}

const WORDS: Readonly<Record<string, GiftWords>> = {
  en: { true: 'True', false: 'False', fillTheGap: 'Fill the gaps.' },
  es: { true: 'Verdadero', false: 'Falso', fillTheGap: 'Completa los huecos.' },
};
const ENGLISH: GiftWords = { true: 'True', false: 'False', fillTheGap: 'Fill the gaps.' };

/** Throws `invalid-input` for a file that cannot be read as what it is said to be. */
export async function draftFrom(bytes: Buffer, format: DraftFormat, options: DraftOptions): Promise<Draft> {
  const words = WORDS[options.language] ?? ENGLISH;
  switch (format) {
    case 'gift':
      return draftLesson(readGift(bytes.toString('utf8'), words), options);
    case 'qti':
      return draftLesson(await readQti(bytes, words.fillTheGap), options);
    case 'csv':
      return draftVocabulary(readVocabularyCsv(bytes.toString('utf8')), options);
    case 'anki':
      return draftVocabulary(readAnkiText(bytes.toString('utf8')), options);
  }
}

/** The skill of imported questions; course.yaml has to declare it, or the author gives others. */
const SKILL = 'imported';
const LESSON_MINUTES = 15;

function draftLesson(read: ReturnType<typeof readGift>, { lesson }: DraftOptions): Draft {
  const { activities, losses } = fromQuestions(read.questions, SKILL);
  const path = `lessons/${lesson}.yaml`;
  const problems = activities.flatMap((activity, index) => {
    const check = activityRegistry.checkContent(activity);
    if (check.ok) return [];
    return check.problems.map(({ path: at, message }) => ({
      file: path,
      path: `activities.${index}${at === '' ? '' : `.${at}`}`,
      message,
    }));
  });
  const document = { title: lesson, goal: lesson, minutes: LESSON_MINUTES, activities };
  const files = activities.length === 0 ? [] : [[path, writeYaml(document)] as const];
  return { files: new Map(files), taken: activities.length, losses: [...read.losses, ...losses], problems };
}

function draftVocabulary({ rows, losses }: ReadVocabulary, { lesson }: DraftOptions): Draft {
  const byLesson = Map.groupBy(rows, (row) => row.lesson || lesson);
  const files = new Map<string, string>();
  const problems: PackProblem[] = [];
  for (const [key, own] of byLesson) {
    const path = `vocabulary/${key.replace(/[^a-z0-9-]/g, '-')}.yaml`;
    const entries = own.map(toEntry);
    for (const [index, entry] of entries.entries()) problems.push(...checkEntry(entry, path, index));
    files.set(path, writeYaml({ entries }));
  }
  return { files, taken: rows.length, losses, problems };
}

/** Without what is empty: an author sees by the schema's complaint what is missing. */
function toEntry({ lesson: _lesson, ...row }: VocabularyRow): Partial<VocabularyRow> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
}

function checkEntry(entry: Partial<VocabularyRow>, file: string, index: number): PackProblem[] {
  const parsed = VocabularyEntry.safeParse(entry);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    file,
    path: ['entries', index, ...issue.path].map(String).join('.'),
    message: issue.message,
  }));
}
