import type { learning, TutorLanguage } from '@kindling/shared';

/** Where words are looked up that no course teaches. */
export interface Dictionary {
  /** What a form of a word can mean in one language, the surest first; empty where it is unknown. */
  find(form: string, language: TutorLanguage): Promise<readonly learning.DictionaryEntry[]>;
}

export interface DictionaryPorts {
  dictionary: Dictionary;
}

/** What a word means, as one of `language` first: *sin* is a word of both. */
export async function lookUpWord(
  { dictionary }: DictionaryPorts,
  { word, language }: { word: string; language: TutorLanguage },
): Promise<{ entries: learning.DictionaryEntry[] }> {
  const other = language === 'en' ? 'es' : 'en';
  const [own, others] = await Promise.all([dictionary.find(word, language), dictionary.find(word, other)]);
  return { entries: [...own, ...others] };
}
