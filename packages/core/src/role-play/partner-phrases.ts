/** What any partner may say, in words of A1: nobody falls out of the part, whatever is said to them. */
export const NOT_SURE = ['Sorry, did you mean “{value}”?', 'Sorry? Do you mean “{value}”?'];
export const NOT_UNDERSTOOD = [
  "Sorry, I don't understand.",
  'Sorry, can you say that again?',
  'Sorry, what do you mean?',
];
export const OFF_TOPIC = [
  'Ha, that is a good question! But first:',
  "Let's talk about that later.",
  'Oh, I see. But now:',
];
export const SPANISH_HEARD = [
  "Sorry, I don't speak Spanish. Can you say it in English?",
  'Ah, Spanish! In English, please?',
];
export const GO_ON = ["No problem. Let's go on.", "That's OK. Let's go on."];
export const GOOD = ['OK.', 'Right.', 'I see.', 'Good.'];
export const AGAIN = ['Of course.', 'Sure.', 'No problem.'];
export const OVER = ['It was nice to talk to you. Goodbye!'];

export type NoteLanguage = 'en' | 'es';

/** What stands beside the conversation, from the tutor and not from the partner. */
export const NOTES = {
  recast: {
    en: 'Understood. In English: “{frame}” Now you.',
    es: 'Te he entendido. En inglés: «{frame}» Ahora tú.',
  },
  meaning: { en: 'What they want to know: {simpler}', es: '{gloss}' },
  frame: { en: 'You could begin like this: “{frame}”', es: 'Puedes empezar así: «{frame}»' },
  nudge: { en: 'You can also say: “{frame}”', es: 'También puedes decir: «{frame}»' },
  whoAmI: {
    en: 'You are talking to a program that plays {partner}.',
    es: 'Hablas con un programa que hace de {partner}.',
  },
  inEnglishNext: {
    en: 'Next time try it in English: “{frame}”',
    es: 'La próxima, prueba en inglés: «{frame}»',
  },
  over: {
    en: 'This conversation is over. Begin it again whenever you like.',
    es: 'Esta conversación ha terminado. Puedes empezarla otra vez cuando quieras.',
  },
  result: { en: 'Done: {met}. Still open: {open}.', es: 'Conseguido: {met}. Te falta: {open}.' },
  allMet: { en: 'You did everything you set out to do: {met}.', es: 'Has conseguido todo: {met}.' },
  noneMet: { en: 'Still open: {open}. Try it once more.', es: 'Te falta: {open}. Prueba otra vez.' },
} as const satisfies Record<string, Record<NoteLanguage, string>>;

/** Puts values where `{name}` stands. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
