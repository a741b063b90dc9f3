import type { ActivityMessages } from '../../contract.ts';
import { sharedWords } from '../../rendering/words.ts';

export const messages: ActivityMessages = {
  en: {
    ...sharedWords.en,
    conversation: 'Conversation',
    reply: '{speaker}, reply {number} of {total}',
    outcomeRight: 'Right.',
    outcomePartly: 'Partly right: {right} of {total} replies.',
    outcomeWrong: 'Not yet. The fitting replies are marked.',
  },
  es: {
    ...sharedWords.es,
    conversation: 'Conversación',
    reply: '{speaker}, respuesta {number} de {total}',
    outcomeRight: 'Correcto.',
    outcomePartly: 'En parte: {right} de {total} respuestas.',
    outcomeWrong: 'Todavía no. Las respuestas que encajan están marcadas.',
  },
};
