import type { ActivityMessages } from '../../contract.ts';
import { sharedWords } from '../../rendering/words.ts';

export const messages: ActivityMessages = {
  en: { ...sharedWords.en, outcomeRight: 'Right.', outcomeWrong: 'Not yet.' },
  es: { ...sharedWords.es, outcomeRight: 'Correcto.', outcomeWrong: 'Todavía no.' },
};
