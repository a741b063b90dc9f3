import type { PackFiles } from '../pack-files.ts';

/** What a text is for, which says how it must begin and end. */
export type TextRole =
  /** A whole sentence or several, said to the learner. */
  | 'sentences'
  /** A title, a name, a meaning: no sentence, no full stop. */
  | 'label'
  /** What an item is made of: options, items, gaps. May be wrong on purpose. */
  | 'material'
  /** Markdown of a screen or more. */
  | 'article';

export interface PlacedText {
  file: string;
  /** `activities.2.content.options.0.feedback`; empty for a text that is the whole file. */
  path: string;
  /** The field it stands in, also for the items of a list. */
  field: string;
  role: TextRole;
  /** Language it should be in, where that is known. */
  language: string | undefined;
  text: string;
}

const SENTENCES = new Set(
  'prompt explanation feedback hints hint statement task situation goal description summary example note says mistake ask closing model partner simpler audience thinkAbout question introduction say passage gloss-of-step'.split(
    ' ',
  ),
);
const LABELS = new Set('title name learnerRole role gloss aliases speaker word'.split(' '));
/** Neither prose nor material: names, settings, programs and what programs are given. */
const PASSED_OVER = new Set(
  'code key keys slug subject language teaches level listedAt skills after before lessons exercises prerequisites tests entry arguments expected prints type purpose part unit rubric genre kind format layout materialLanguage skill slot slots phrases any and next in answer says-phrases words minutes'.split(
    ' ',
  ),
);

/** Every text of a pack that somebody reads, with where it stands and what it is for. */
export function listPlacedTexts(files: PackFiles): PlacedText[] {
  const { language, teaches } = (files.documents.get('course.yaml') ?? {}) as Languages;
  const documents = [...files.documents].flatMap(([path, document]) =>
    [...listTexts(document, { path: '', field: '', material: undefined })]
      .filter((text) => !isNameInProgram(path, text))
      .map((text) => ({
        ...text,
        file: `${files.folder}/${path}`,
        role: roleOf(path, text),
        language: languageOf(path, text, { language, teaches }),
      })),
  );
  const articles = [...files.texts].map(([path, text]) => ({
    file: `${files.folder}/${path}`,
    path: '',
    field: '',
    role: 'article' as const,
    language,
    text,
  }));
  return [...documents, ...articles];
}

interface Languages {
  language?: string | undefined;
  teaches?: string | undefined;
}

interface Place {
  path: string;
  field: string;
  /** `materialLanguage` of the content it stands in. */
  material: string | undefined;
}

function* listTexts(value: unknown, place: Place): Generator<Place & { text: string }> {
  if (typeof value === 'string') yield { ...place, text: value };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries())
      yield* listTexts(item, { ...place, path: join(place.path, String(index)) });
  else if (typeof value === 'object' && value !== null)
    for (const [field, part] of Object.entries(value)) {
      if (PASSED_OVER.has(field) && !isTyped(field, part)) continue;
      const material = materialOf(value) ?? place.material;
      yield* listTexts(part, { path: join(place.path, field), field, material });
    }
}

/** `expected` of a typed answer holds texts; that of a program's test holds data. */
function isTyped(field: string, part: unknown): boolean {
  return field === 'expected' && typeof part === 'object' && part !== null && 'accept' in part;
}

function materialOf(value: object): string | undefined {
  return (value as { materialLanguage?: string }).materialLanguage;
}

/** Stories of templates name functions and variables, which have no accents. */
function isNameInProgram(file: string, { path, text }: Place & { text: string }): boolean {
  return (
    file.startsWith('exercise-templates') && path.startsWith('stories.') && /^[a-z][a-z0-9_]*$/.test(text)
  );
}

const join = (path: string, name: string) => (path === '' ? name : `${path}.${name}`);

function roleOf(file: string, { path, field }: Place): TextRole {
  if (/^scenarios/.test(file)) return roleInScenario(path, field);
  if (file.startsWith('concepts') && field === 'example') return 'material';
  if (file.startsWith('rubrics') && path.includes('.descriptions.')) return 'sentences';
  if (/\bintroduction$/.test(path)) return 'article';
  if (SENTENCES.has(field)) return 'sentences';
  return LABELS.has(field) ? 'label' : 'material';
}

function roleInScenario(path: string, field: string): TextRole {
  if (/^success\.\d+\.text$|\.steps\.\d+\.gloss$/.test(path)) return 'sentences';
  if (path.startsWith('targetLanguage') || LABELS.has(field)) return 'label';
  // What a script listens for is bits of speech in small letters.
  return SENTENCES.has(field) && !/\.says\b/.test(path) ? 'sentences' : 'material';
}

const TAUGHT_IN_SCENARIO =
  /^(turns\.\d+\.(partner|model)|targetLanguage\.\d+\.text|closing)$|\.(simpler|frame|ask|say)$/;

function languageOf(file: string, { path, field, material }: Place, course: Languages): string | undefined {
  const { language, teaches } = course;
  // These say everything in both languages, each below its name.
  if (/^(?:concepts|exercise-templates)/.test(file)) return /\.(en|es)(?:\.|$)/.exec(path)?.[1];
  if (file.startsWith('scenarios')) {
    if (path === 'partner.name' || /^script\..*\.(says|phrases)/.test(path)) return undefined;
    return TAUGHT_IN_SCENARIO.test(path) ? teaches : language;
  }
  if (file.startsWith('vocabulary')) return field === 'word' || field === 'example' ? teaches : language;
  if (!file.startsWith('lessons') || roleOf(file, { path, field, material }) === 'label') return language;
  return languageInLesson(field, material, course);
}

/** Without a language of its own, material is in that of the course, where no other is taught. */
function languageInLesson(
  field: string,
  material: string | undefined,
  { language, teaches }: Languages,
): string | undefined {
  if (field === 'passage') return material ?? language;
  if (SENTENCES.has(field)) return language;
  return material ?? (teaches === undefined ? language : undefined);
}
