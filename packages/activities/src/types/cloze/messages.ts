import type { ActivityMessages } from '../../contract.ts';
import { sharedWords } from '../../rendering/words.ts';

export const messages: ActivityMessages = {
  en: {
    ...sharedWords.en,
    gap: 'Gap {number} of {total}',
    gapChecked: 'gap {number}, {verdict}: ',
    choose: 'Choose',
    notes: 'Gap by gap',
    outcomeRight: 'Right.',
    outcomePartly: 'Partly right: {right} of {total} gaps.',
    outcomeWrong: 'Not yet. The answers stand beside the gaps.',
  },
  es: {
    ...sharedWords.es,
    gap: 'Hueco {number} de {total}',
    gapChecked: 'hueco {number}, {verdict}: ',
    choose: 'Elige',
    notes: 'Hueco por hueco',
    outcomeRight: 'Correcto.',
    outcomePartly: 'En parte: {right} de {total} huecos.',
    outcomeWrong: 'Todavía no. Las respuestas están junto a los huecos.',
  },
};
