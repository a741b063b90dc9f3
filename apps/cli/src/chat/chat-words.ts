import type { CriterionResult } from '@kindling/core/role-play';
import type { coaching, TutorLanguage } from '@kindling/shared';

const WORDS = {
  en: {
    help: 'Write in English. /hint a way to begin, /stop ends a reply, /summary sums up, /quit ends.',
    task: 'Now', goal: 'Goal', noHint: 'Say anything: one sentence is enough.', unknown: 'There is no command {command}.',
    said: '{turns} messages, {words} words in {practised}, {perTurn} a message.', inEnglish: 'English', inSpanish: 'Spanish',
    accuracy: '{percent} % of the words stand in no mistake that was found.',
    newWords: 'Words: {words}.', review: 'Look at again', success: 'Success', stopped: '(stopped)',
  },
  es: {
    help: 'Escribe en inglés. /hint da una ayuda, /stop corta la respuesta, /summary resume, /quit termina.',
    task: 'Ahora', goal: 'Objetivo', noHint: 'Di lo que quieras: basta una frase.', unknown: 'No existe {command}.',
    said: '{turns} mensajes, {words} palabras en {practised}, {perTurn} por mensaje.', inEnglish: 'inglés', inSpanish: 'español',
    accuracy: 'El {percent} % de las palabras no está en ningún error que se haya encontrado.',
    newWords: 'Palabras: {words}.', review: 'Para repasar', success: 'Objetivos', stopped: '(cortado)',
  },
} as const; // biome-ignore format: a catalogue

export type ChatWord = keyof (typeof WORDS)['en'];

export function chatWord(
  language: TutorLanguage,
  word: ChatWord,
  values: Record<string, string | number> = {},
): string {
  return WORDS[language][word].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Lines of a summary; what there is nothing to say about has no line. */
export function describeSummary(
  { summary, criteria }: { summary: coaching.SessionSummary; criteria: readonly CriterionResult[] },
  language: TutorLanguage,
): string[] {
  const { turns, words, wordsPerTurn, accuracyPercent, newWords, review } = summary;
  const practised = chatWord(language, summary.practised === 'es' ? 'inSpanish' : 'inEnglish');
  const word = (name: ChatWord, values?: Record<string, string | number>) => chatWord(language, name, values);
  return [
    word('said', { turns, words, practised, perTurn: wordsPerTurn }),
    ...(accuracyPercent === null ? [] : [word('accuracy', { percent: accuracyPercent })]),
    ...(newWords.length === 0
      ? []
      : [
          word('newWords', {
            words: newWords
              .slice(0, 12)
              .map((entry) => entry.word)
              .join(', '),
          }),
        ]),
    ...criteria.map(({ met, text }) => `${word('success')}: [${met ? 'x' : ' '}] ${text}`),
    ...review.map(({ from, to, why }) => `${word('review')}: ${from} -> ${to}. ${why}`),
  ];
}
