import type { RouteContext } from './route-message.ts';

/** Words round a goodbye that say no more. */
const BEFORE =
  /^(?:(?:ok|okay|well|right|anyway|sorry|thanks|thank you|vale|bueno|listo|gracias|perdon|uy|ya|profe\w*|pues) )+(?=\S)/;
/** Nobody answers a task with these. */
const BYE =
  /^(?:bye(?: bye)?|goodbye|good night|see (?:you|ya)(?: (?:later|soon|tomorrow|then))?|got ?ta (?:go|run|dash)|brb|adios|chao|chau|chaito|hasta (?:luego|manana|pronto|otra|la proxima|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))|nos (?:vemos|leemos)|buenas noches|me (?:tengo que|debo) ir|tengo que irme|me (?:despido|desconecto|largo|piro|retiro)|me voy (?:ya|yendo|a (?:cenar|comer|dormir|la cama|entrenar|acostar)|al (?:futbol|entreno|cole|trabajo))|(?:lo|la) dejo (?:por hoy|aqui|para (?:manana|luego)|hasta)|manana (?:sigo|continuo|lo termino|lo acabo)|(?:paro|cierro) (?:aqui|por hoy)|that's (?:me|it|all) for (?:today|now|tonight)|i(?:'m| am) off(?: to bed)?|(?:espera |un (?:momento|segundo|ratito) )?(?:que )?me (?:llama|llaman)|(?:(?:ahora|ahorita|ya|enseguida|luego) (?:vuelvo|regreso)|(?:vuelvo|regreso)$)|vuelvo en (?:un|una|\d+) |(?:one|un) (?:sec|second|minute|seg\w*|minuto)$|(?:i'll )?be (?:right )?back|back (?:in|later)\b|(?:my )?(?:mum|mom|dad)(?:'s| is) calling)\b/;
/** Behind its reason: "my lift is here, gotta go". */
const BYE_BEHIND =
  / (?:got ?ta (?:go|run)|bye|goodbye|adios|chao|chau|see you(?: later)?|nos vemos|hasta (?:luego|manana))$/;
/** Of somebody who talks only what one says to leave: "good night" may be part of the talk. */
const LEAVES_TALK =
  /^(?:gtg|g2g|brb|ttyl|got ?ta (?:go|run|dash)|(?:i )?(?:have|need) to go|me (?:tengo que|debo) ir|tengo que irme|(?:ahora|ahorita|ya) (?:vuelvo|regreso)|me desconecto)\b/;
/** Who says more than goodbye wants something else besides. */
const MOST_WORDS = 10;
/** At an essay "me voy a la cama" begins a sentence of it, more often than not, when more comes. */
const MOST_WORDS_OF_ESSAY = 6;
const MOST_WORDS_OF_TALK = 6;

/** Whether somebody takes leave of the open task, or of a talk; the words are in no answer to one. @param words as the router reads them. */
export function saysGoodbye(words: string, { activity, previous }: RouteContext): boolean {
  if (words.includes('?')) return false;
  const text = words
    .replace(/[!.,:;…]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (previous === 'conversation' && activity === undefined)
    return text.split(' ').length <= MOST_WORDS_OF_TALK && LEAVES_TALK.test(text.replace(BEFORE, ''));
  if (activity === undefined || previous === 'conversation') return false;
  const most = activity === 'essay' ? MOST_WORDS_OF_ESSAY : MOST_WORDS;
  return text.split(' ').length <= most && (BYE.test(text.replace(BEFORE, '')) || BYE_BEHIND.test(text));
}
