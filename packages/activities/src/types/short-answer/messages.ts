import type { ActivityMessages } from '../../contract.ts';
import { sharedWords } from '../../rendering/words.ts';

export const messages: ActivityMessages = {
  en: {
    ...sharedWords.en,
    label: 'Your answer',
    labelCode: 'Your line of code',
    labelNumber: 'Your number',
    alsoAccepted: 'Also right',
    outcomeRight: 'Right.',
    outcomeTypo: 'Right. It is spelled {expected}.',
    outcomeWrong: 'Not yet. The answer is {expected}.',
  },
  es: {
    ...sharedWords.es,
    label: 'Tu respuesta',
    labelCode: 'Tu línea de código',
    labelNumber: 'Tu número',
    alsoAccepted: 'También vale',
    outcomeRight: 'Correcto.',
    outcomeTypo: 'Correcto. Se escribe {expected}.',
    outcomeWrong: 'Todavía no. La respuesta es {expected}.',
  },
};
