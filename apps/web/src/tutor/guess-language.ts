import type { TutorLanguage } from '@kindling/shared';

/** The words that make up a third of any text, none of them in both languages. */
const FREQUENT: Record<TutorLanguage, ReadonlySet<string>> = {
  en: new Set(
    'the of and to in is you that it for was on are with as i his they be at this have from or what do does not your can would could my we'.split(
      ' ',
    ),
  ),
  es: new Set(
    'de la que el en y los se del las un por con una su para es al lo como más pero sus le ya o este sí porque qué cómo tu te mi muy hay puedes tienes está'.split(
      ' ',
    ),
  ),
};

/**
 * In which of the two languages a message is, so that it is read aloud as such. The tutor's replies mix them, so
 * nothing but the text can tell. `otherwise` where the words do not.
 */
export function guessLanguage(text: string, otherwise: TutorLanguage): TutorLanguage {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (language: TutorLanguage) => words.filter((word) => FREQUENT[language].has(word)).length;
  const [en, es] = [count('en'), count('es')];
  if (en === es) return otherwise;
  return en > es ? 'en' : 'es';
}
