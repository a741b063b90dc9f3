/** A word as tables have it; empty texts for what an entry does not have. */
export interface VocabularyRow {
  /** Key of the lesson that teaches it. */
  lesson: string;
  word: string;
  part: string;
  level: string;
  gloss: string;
  example: string;
  note: string;
  listedAt: string;
}

export const VOCABULARY_COLUMNS = [
  'lesson',
  'word',
  'part',
  'level',
  'gloss',
  'example',
  'note',
  'listedAt',
] as const;

export interface ReadVocabulary {
  rows: VocabularyRow[];
  /** What the file holds and a vocabulary has no place for. */
  losses: { item: string; what: string }[];
}

export function emptyRow(): VocabularyRow {
  return { lesson: '', word: '', part: '', level: '', gloss: '', example: '', note: '', listedAt: '' };
}
