import type { SkillStanding, TutorLanguage } from '@kindling/core/turns';
import type { Phrase } from './say.ts';

/** One and many of something; `{count}` is filled in. */
export type Noun = Record<TutorLanguage, [string, string]>;

/** What is said about how somebody stands in a subject or an idea. */
export const IN_SUBJECT: Phrase = {
  en: ['In **{subject}** you have worked at **{skills}**: {levels}.'],
  es: ['En **{subject}** has trabajado **{skills}**: {levels}.'],
};
export const SKILLS: Noun = {
  en: ['1 skill', '{count} skills'],
  es: ['1 habilidad', '{count} habilidades'],
};
export const LEVELS: Record<TutorLanguage, Record<SkillStanding['level'], string>> = {
  en: { beginner: 'beginner', learning: 'learning', proficient: 'proficient', mastered: 'mastered' },
  es: { beginner: 'principiante', learning: 'aprendiendo', proficient: 'competente', mastered: 'dominado' },
};
export const STRONGEST: Phrase = { en: ['Surest: {list}.'], es: ['Lo más seguro: {list}.'] };
export const WEAKEST: Phrase = { en: ['Least sure: {list}.'], es: ['Lo menos seguro: {list}.'] };
export const ONE: Phrase = {
  en: ['**{name}** ({percent} %, {answers} without help)'],
  es: ['**{name}** ({percent} %, {answers} sin ayuda)'],
};
export const ANSWERS: Noun = {
  en: ['1 answer', '{count} answers'],
  es: ['1 respuesta', '{count} respuestas'],
};
export const READ_UP: Phrase = { en: ['To read up on it: {list}.'], es: ['Para repasarlo: {list}.'] };
export const BEGIN: Phrase = {
  en: ['Shall we begin with **{name}**: what do you find hard about it?'],
  es: ['¿Empezamos por **{name}**? ¿Qué es lo que te cuesta?'],
};
export const NOTHING_IN: Phrase = {
  en: [
    'In **{subject}** you have not answered anything without help yet, so there is nothing to count. Where would you like to begin?',
  ],
  es: [
    'En **{subject}** aún no has respondido nada sin ayuda, así que no hay nada que contar. ¿Por dónde quieres empezar?',
  ],
};
export const OF_IDEA: Phrase = {
  en: ['*{idea}* belongs to {skill}. How sure are you of it yourself?'],
  es: ['*{idea}* pertenece a {skill}. ¿Cómo de seguro te sientes tú?'],
};
export const IDEA_NOT_BEGUN: Phrase = {
  en: ['Of *{idea}* you have shown nothing without help yet. What do you know about it already?'],
  es: ['De *{idea}* aún no has demostrado nada sin ayuda. ¿Qué sabes ya?'],
};
