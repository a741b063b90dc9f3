import { levelsAbove } from '@kindling/shared';
import { type PackFiles, type PackProblem, vocabularyFile } from '../pack-files.ts';
import type { CourseFile } from '../pack-schema.ts';
import type { ParsedLesson } from '../parse-pack.ts';
import { listBaseForms, listEnglishWords } from './english-forms.ts';
import type { VocabularyEntry } from './language-schema.ts';
import type { WordList } from './word-list.ts';

/** Lists differ by a level on many words; by two, somebody is wrong. */
const TOLERATED_LEVELS = 1;
/** Stand for whatever fits, so an example need not hold them. */
const PLACEHOLDERS = new Set([
  'someone',
  'something',
  'somewhere',
  'one',
  'oneself',
  "'s",
  'do',
  'sth',
  'sb',
]);

/**
 * What is wrong with the words a course teaches: a word taught twice, one above the level of its unit, one that a
 * word list puts far higher, an example that does not show the word or stands twice.
 */
export function checkVocabulary(
  files: PackFiles,
  course: CourseFile,
  lessons: readonly ParsedLesson[],
  wordLists: readonly WordList[],
): PackProblem[] {
  const firstPlaces = new Map<string, string>();
  const wordList = wordLists.find((list) => list.language === course.teaches);
  return lessons.flatMap(({ key, unitKey, vocabulary }) => {
    const file = `${files.folder}/${vocabularyFile(key)}`;
    const unit = course.units.find((candidate) => candidate.key === unitKey);
    if (vocabulary.length > 0 && (unit?.level === undefined || course.teaches === undefined)) {
      const message = `needs \`teaches\` in course.yaml, and \`level\` for the unit ${unitKey}`;
      return [{ file, path: '', message }];
    }
    return vocabulary.flatMap((entry, index) => {
      const place = `${key}/${entry.word}`;
      const messages = [
        ...checkEntry(entry, wordList),
        ...claim(
          firstPlaces,
          `word ${entry.part} ${entry.word.toLowerCase()}`,
          place,
          'is taught already in',
        ),
        ...claim(firstPlaces, `example ${entry.example.toLowerCase()}`, place, 'has the example of'),
      ];
      if (unit?.level && levelsAbove(entry.level, unit.level) > 0) {
        messages.push(`is ${entry.level}, above its unit (${unit.level}); teach it later`);
      }
      return messages.map((message) => ({
        file,
        path: `entries.${index}`,
        message: `${entry.word} ${message}`,
      }));
    });
  });
}

function claim(places: Map<string, string>, what: string, place: string, fault: string): string[] {
  const first = places.get(what);
  if (first === undefined) places.set(what, place);
  return first === undefined ? [] : [`${fault} ${first}`];
}

/** What a dictionary leaves out. */
const ARTICLE = /^(the|an?)\s/i;

function checkEntry(entry: VocabularyEntry, wordList: WordList | undefined): string[] {
  const messages: string[] = findCarelessWriting(entry);
  if (wordList && entry.part === 'noun' && ARTICLE.test(entry.word))
    messages.push('stands with its article; write it as a dictionary has it');
  if (wordList && !showsWord(entry)) messages.push('does not stand in its example');
  const listed = wordList?.levels.get(entry.word.toLowerCase());
  if (listed && listed !== entry.listedAt && levelsAbove(listed, entry.level) > TOLERATED_LEVELS) {
    messages.push(
      `is said to be ${entry.level}, but the word list has it at ${listed}; teach it later, or add \`listedAt: ${listed}\` if you know better`,
    );
  }
  return messages;
}

function findCarelessWriting({ word, gloss, example }: VocabularyEntry): string[] {
  const read = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/[.!?…]+$/u, '');
  const messages: string[] = [];
  if (read(gloss) === read(example)) messages.push('has its example as its meaning');
  if (read(example) === read(word) && !/[.!?…]$/u.test(example))
    messages.push('has an example that is only the word; show it in a sentence');
  else if (!/[.!?…]["'”’»)]*$/u.test(example))
    messages.push('has an example without a closing mark; write a whole sentence');
  return messages;
}

/** Whether every word of the entry stands in its example in some form. */
function showsWord({ word, example }: VocabularyEntry): boolean {
  const shown = new Set(listEnglishWords(example).flatMap(listBaseForms));
  const wanted = listEnglishWords(word).filter((part) => !PLACEHOLDERS.has(part) || !word.includes(' '));
  return wanted.every((part) => listBaseForms(part).some((base) => shown.has(base)));
}
