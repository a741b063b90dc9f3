import type { ActivityMessages } from '../../contract.ts';
import { sharedWords } from '../../rendering/words.ts';

export const messages: ActivityMessages = {
  en: {
    ...sharedWords.en,
    help: 'Mistakes to find: {total}. Press a wrong word, then write it as it should be. Leave a field empty to take its word out.',
    pick: '{text}, mark as wrong',
    unpick: '{text}, marked as wrong; press to leave it as it is',
    instead: 'Instead of “{text}”',
    corrections: 'Mistakes, one by one',
    falseAlarm: 'Nothing was wrong with “{text}”.',
    notSpotted: 'not found',
    outcomeRight: 'Right: found and mended.',
    outcomePartly: 'Partly right: {found} of {total} found, {right} mended.',
    outcomeWrong: 'Not yet. The mistakes stand below the text.',
  },
  es: {
    ...sharedWords.es,
    help: 'Errores por encontrar: {total}. Pulsa la palabra equivocada y escribe cómo debería ser. Deja el campo vacío para quitar la palabra.',
    pick: '{text}, marcar como equivocada',
    unpick: '{text}, marcada como equivocada; pulsa para dejarla como está',
    instead: 'En lugar de «{text}»',
    corrections: 'Error por error',
    falseAlarm: '«{text}» estaba bien.',
    notSpotted: 'sin encontrar',
    outcomeRight: 'Correcto: encontrado y corregido.',
    outcomePartly: 'En parte: {found} de {total} encontrados, {right} corregidos.',
    outcomeWrong: 'Todavía no. Los errores están debajo del texto.',
  },
};
