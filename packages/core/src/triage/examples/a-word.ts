import type { MessagesBySpecialist } from './read-messages.ts';

/** A word alone at an open item: the answer, or a try at it. Nobody's day is in it, so the danger screen is not taught with these. */
export const A_WORD: MessagesBySpecialist = {
  triage: '',
  concepts: '',
  practice: '[english-item] changed | [quiz] Lisbon?',
  progress: '',
  conversation: '',
  writing: '',
  debug: '',
  'code-review': '',
  exercise: '',
};
