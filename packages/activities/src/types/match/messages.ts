import type { ActivityMessages } from '../../contract.ts';
import { sharedWords } from '../../rendering/words.ts';

export const messages: ActivityMessages = {
  en: {
    ...sharedWords.en,
    help: 'Pick a row, then press what goes with it.',
    rows: 'Rows to match',
    rights: 'What goes with it',
    open: 'pick below',
    rowLabel: 'goes with',
    joined: '{left} goes with {right}',
    cleared: '{left} is free again',
    outcomeRight: 'Right.',
    outcomePartly: 'Partly right: {right} of {total} pairs.',
    outcomeWrong: 'Not yet. The right pairs stand in the rows.',
  },
  es: {
    ...sharedWords.es,
    help: 'Elige una fila y pulsa lo que va con ella.',
    rows: 'Filas por unir',
    rights: 'Lo que va con ella',
    open: 'elige abajo',
    rowLabel: 'va con',
    joined: '{left} va con {right}',
    cleared: '{left} queda libre',
    outcomeRight: 'Correcto.',
    outcomePartly: 'En parte: {right} de {total} parejas.',
    outcomeWrong: 'Todavía no. Las parejas correctas están en las filas.',
  },
};
