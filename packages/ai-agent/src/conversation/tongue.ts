import type { TutorLanguage } from '@kindling/core/turns';
import type { Phrase } from '../built-in/say.ts';
import { askOnWhatWasSaid } from './follow-up.ts';
import { ANYTHING, SUBJECTS, type Subject } from './questions.ts';
import { askInSpanish } from './spanish/spanish-follow-up.ts';
import { SPANISH_ANYTHING, SPANISH_SUBJECTS } from './spanish/spanish-questions.ts';

/** What a partner says in a language that is practised; how to go on is said in the learner's own. */
export interface Tongue {
  subjects: readonly Subject[];
  anything: Subject;
  /** Said before a question where nothing is to be mended. */
  heard: readonly string[];
  /** To who falls back into another language. */
  tryIt: Phrase;
  whyLike: string;
  likes(interest: string): string;
  choose(names: readonly string[]): string;
  askOnWhatWasSaid(message: string, turn: number): string | undefined;
}

const ENGLISH: Tongue = {
  subjects: SUBJECTS,
  anything: ANYTHING,
  heard: ['I see.', 'OK!', 'Right.', 'Oh, really?'],
  tryIt: {
    en: ['I understand you. Try it in English; you could begin like this: “{starter}”'],
    es: ['Te entiendo. Prueba a decirlo en inglés; puedes empezar así: «{starter}»'],
  },
  whyLike: 'Why do you like it?',
  likes: (interest) => `You like ${interest}. Let's talk about that!`,
  choose: ([one, two, three]) => `What would you like to talk about? ${one}, ${two} or ${three}?`,
  askOnWhatWasSaid,
};

const SPANISH: Tongue = {
  subjects: SPANISH_SUBJECTS,
  anything: SPANISH_ANYTHING,
  heard: ['Ya veo.', 'Bien.', 'Entiendo.', '¿De verdad?'],
  tryIt: {
    en: ['I understand you. Try it in Spanish; you could begin like this: “{starter}”'],
    es: ['Te entiendo. Prueba a decirlo en español; puedes empezar así: «{starter}»'],
  },
  whyLike: '¿Por qué te gusta?',
  likes: (interest) => `Te gusta esto: ${interest}. ¡Hablemos de eso!`,
  choose: ([one, two, three]) => `¿De qué quieres hablar? ¿De ${one}, ${two} o ${three}?`,
  askOnWhatWasSaid: askInSpanish,
};

export const TONGUES: Readonly<Record<TutorLanguage, Tongue>> = { en: ENGLISH, es: SPANISH };
