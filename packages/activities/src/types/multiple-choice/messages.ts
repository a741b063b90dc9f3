import type { ActivityMessages } from '../../contract.ts';
import { sharedWords } from '../../rendering/words.ts';

export const messages: ActivityMessages = {
  en: {
    ...sharedWords.en,
    several: 'Choose every one that fits.',
    outcomeRight: 'Right.',
    outcomePartly: 'Partly right: {right} of {total} judged well.',
    outcomeWrong: 'Not yet: {right} of {total} judged well.',
  },
  es: {
    ...sharedWords.es,
    several: 'Marca todas las que encajen.',
    outcomeRight: 'Correcto.',
    outcomePartly: 'En parte: {right} de {total} bien valoradas.',
    outcomeWrong: 'Todavía no: {right} de {total} bien valoradas.',
  },
};
