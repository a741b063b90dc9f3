import { foldText } from '../text/index.ts';

const KNOW =
  '(?:know|learn|learned|learnt|understand|study|be able to do|saber|aprender|conocer|entender|dominar|estudiar)';
const WHAT_BEFORE = [
  new RegExp(`\\b(?:what|which|que|cual\\w*)\\b.*\\b${KNOW}\\b.*\\b(?:before|first|antes|primero)\\b`),
  new RegExp(`\\b(?:before|antes de)\\b.*\\b(?:what|which|que)\\b.*\\b${KNOW}\\b`),
  /\b(?:what|which|que|cual\w*)\b.*\b(?:comes?|goes|go|stands?|van?|vienen?)\b.*\b(?:before|antes)\b/,
  /\b(?:what|which|que)\b.*\b(?:do i|should i|must i|need to|necesito|debo|deberia|tengo que|hay que|hace falta|conviene)\b.*\b(?:know|saber|understand|entender)\b.*\b(?:for|to|para)\b/,
  /\b(?:pre ?-?requisit\w*|prerrequisit\w*|requisit\w+ (?:para|de)|requirements? (?:for|of))\b/,
  /\b(?:what|which|que)\b.*\b(?:build|builds|rest|rests|depend|depends|se apoya|depende)\b.*\b(?:on|en|de)\b/,
];
const READY = [
  /\b(?:am i|i am|im|i'm) ready (?:for|to)\b/,
  /\b(?:estoy|estare) (?:ya )?(?:listo|lista|preparado|preparada) para\b/,
  /\b(?:can|could|should|may) i (?:already |now )?(?:start|begin|go on|move on|try)(?: \w+)? (?:with|to)\b(?!.*\b(?:exercise|task|quiz)\b)/,
  /\bpuedo (?:ya )?(?:empezar|comenzar|seguir|pasar|ponerme)(?: ya)? (?:con|a)\b(?!.*\b(?:ejercicio|tarea)\b)/,
  /\bdo i know enough\b/,
  /\b(?:se|conozco) (?:ya )?(?:lo )?(?:suficiente|bastante)\b/,
];
const WHAT_AFTER = [
  /\b(?:what|which|que)\b.*\b(?:comes?|come|learn|can i (?:do|learn)|viene|vienen|va|aprendo|aprender)\b.*\b(?:after|next after|despues de|tras)\b/,
  /\b(?:what|which|que)\b.*\b(?:opens?|open up|unlocks?|lead to|leads to|abren?|desbloquean?|lleva a)\b/,
];
const WHICH_FIRST =
  /\b(?:what|which|que|cual)\b.*\b(?:first|before|primero|antes)\b.*\b(?:or|o|u)\b|\b(?:first|primero)\b.*\b(?:or|o|u)\b/;
/** Whoever is ready for these asks how they stand, and of no idea. */
const EXAMS =
  /\b(?:exams?|tests?|certificates?|examen(?:es)?|pruebas?|parcial(?:es)?|certificados?|[abc][12])\b/;
/** What comes behind these is a matter of the learner's own course. */
const PARTS_OF_COURSES = /\b(?:units?|lessons?|unidad(?:es)?|leccion(?:es)?)\b/;
/** Longer messages tell of something else besides. */
const FEW_WORDS = 24;

/** What a message asks about the order of ideas: what one needs, what it opens, whether it can be begun. */
export type OrderAsked = 'before' | 'after' | 'ready' | 'which-first';

/** Undefined for a message that asks nothing of the kind. The ideas themselves are not read here. */
export function readOrderAsked(message: string): OrderAsked | undefined {
  const text = foldText(message.replace(/[¿?¡!,.:"]/gu, ' '))
    .replace(/\s+/gu, ' ')
    .trim();
  if (text.split(' ').length > FEW_WORDS) return undefined;
  if (PARTS_OF_COURSES.test(text)) return undefined;
  if (READY.some((form) => form.test(text))) return EXAMS.test(text) ? undefined : 'ready';
  if (WHICH_FIRST.test(text)) return 'which-first';
  if (WHAT_BEFORE.some((form) => form.test(text))) return 'before';
  return WHAT_AFTER.some((form) => form.test(text)) ? 'after' : undefined;
}
