import type { Id, Tenant } from '@kindling/shared';
import type { TutorLanguage, VoiceNotice } from './turn.ts';

/** Whose turn it is: enough to know which voices their school lets answer, and whose budget pays. */
export interface VoiceRequest {
  tenant: Tenant;
  learnerId: Id;
  /**
   * The message the reply is stored as. What was asked of a model, tokens and cost are kept under it, so that staff
   * can read the exact prompt of any reply. Null for what is no reply, such as an exercise for a teacher.
   */
  replyId: Id | null;
}

const NOTICES: Record<VoiceNotice, Record<TutorLanguage, string>> = {
  'budget-spent': {
    en: 'The time with the larger tutor is used up for now. I am the built-in tutor, and I am here for you all day.',
    es: 'Por ahora se ha acabado el tiempo con el tutor grande. Soy el tutor incorporado y estoy aquí todo el día.',
  },
  'models-away': {
    en: 'The larger tutor does not answer at the moment, so I, the built-in tutor, answered instead.',
    es: 'El tutor grande no responde en este momento, así que he respondido yo, el tutor incorporado.',
  },
  interrupted: {
    en: 'This answer broke off. What is here is kept; ask me to go on.',
    es: 'Esta respuesta se ha cortado. Lo que ves queda guardado; pídeme que siga.',
  },
  'not-allowed': {
    en: 'The larger tutor may not answer you any more, so it was stopped here. What it said is kept, and I, the built-in tutor, can go on.',
    es: 'El tutor grande ya no puede responderte, así que se ha parado aquí. Lo que dijo queda guardado, y puedo seguir yo, el tutor incorporado.',
  },
};

/** Of a model that a budget still bears, in the place of another. */
const CHEAPER: Record<TutorLanguage, (name: string) => string> = {
  en: (name) =>
    `The time with the larger tutor is used up for now. Another model, ${name}, answered in its place.`,
  es: (name) =>
    `Por ahora se ha acabado el tiempo con el tutor grande. En su lugar ha respondido otro modelo, ${name}.`,
};

/** A notice in a learner's words. `origin`: who answered. */
export function noticeText(notice: VoiceNotice, origin: string, language: TutorLanguage): string {
  if (notice === 'budget-spent' && origin !== 'builtin') return CHEAPER[language](origin);
  return NOTICES[notice][language];
}
