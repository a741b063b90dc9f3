import { listBaseForms, listEnglishWords } from '../../language/english-forms.ts';
import { lessonFile, type PackProblem } from '../../pack-files.ts';
import { listItems } from '../items/read-item.ts';
import type { PartRule, ReadPack } from './part-rule.ts';

/** So many words of a sentence must be known to say that none of them was translated. */
const LEAST_KNOWN = 2;

/**
 * Sentences to be said in the language taught of which not one known word stands in the answer: a new prompt over an old
 * key. What words mean is read from the course's own vocabulary.
 */
export const checkTranslatedByWords: PartRule = (pack) => {
  const { course, files, lessons } = pack;
  if (course.language !== 'es' || course.teaches !== 'en') return [];
  const meanings = collectMeanings(pack);
  return listItems(files.folder, course.language, lessons).flatMap(
    ({ lessonKey, at, type, content, typed }): PackProblem[] => {
      const quoted = /«([^»]+)»/u.exec(content.prompt)?.[1];
      const target =
        type === 'short-answer'
          ? typed[0]?.accept
          : type === 'order' && !content.isCode
            ? [content.items?.join(' ') ?? '']
            : undefined;
      if (quoted === undefined || target === undefined) return [];
      const known = listKnown(quoted, meanings);
      const english = known.flat();
      const said = new Set(target.flatMap(listEnglishWords).flatMap(listBaseForms));
      if (known.length < LEAST_KNOWN || english.some((word) => said.has(word))) return [];
      return [
        {
          file: `${files.folder}/${lessonFile(lessonKey)}`,
          path: `${at}.content.prompt`,
          message: `says «${quoted}», and nothing of it is in the answer (${target[0]})`,
        },
      ];
    },
  );
};

/** What each known word of a Spanish sentence may mean; of `hermana` not what `hermano` means. */
function listKnown(sentence: string, meanings: ReadonlyMap<string, string[]>): string[][] {
  const found = listWords(sentence).map((word) => meanings.get(word) ?? meanings.get(toStem(word)) ?? []);
  return found.filter((words) => words.length > 0);
}

/** English base forms by a Spanish word, and by its stem. */
function collectMeanings({ lessons }: ReadPack): Map<string, string[]> {
  const meanings = new Map<string, string[]>();
  for (const { word, gloss } of lessons.flatMap(({ vocabulary }) => vocabulary)) {
    const english = listEnglishWords(word).flatMap(listBaseForms);
    for (const spanish of listWords(gloss.replace(/\([^)]*\)/gu, '')))
      for (const key of new Set([spanish, toStem(spanish)]))
        meanings.set(key, [...(meanings.get(key) ?? []), ...english]);
  }
  return meanings;
}

/** Words of four letters and more, without accents. */
function listWords(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain.match(/\p{L}{4,}/gu) ?? [];
}

/** Without the endings that show gender, number and person. */
const toStem = (word: string) => `${word.replace(/(as|os|es|a|o|e|s)$/u, '')}-`;
