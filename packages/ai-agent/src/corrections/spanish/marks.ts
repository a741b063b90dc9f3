import type { Correction, TutorLanguage } from '@kindling/core/turns';

const SMALL =
  /(?<=(?:\d+ de|[Ee]l|[Ll]os|[Ee]n|[Ee]ste|[Cc]ada|[Mm]es de|de|y|a) )(?:Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo|Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Octubre|Noviembre|Diciembre)(?!\p{L})(?! (?:Santo|de R|\p{Lu}))/gu;
/** They are names as well. */
const NAMES = /^(?:Domingo|Julio|Abril|Mayo|Marzo|Agosto)$/;
/** Behind these a question begins: who is spoken to is named before it. */
const LEAD =
  /^(?:(?:hola|oye|bueno|por favor|perdón|disculpa|gracias|señora?|profesora?|y bien)[^,]*,|(?:y|pero)(?= ))\s*/iu;
/** What is asked after a comma: and you? right? */
const TAIL = /,\s*(?=(?:y (?:tú|usted(?:es)?|vosotr[oa]s|a ti)|no|verdad|cierto|sí|eh|vale)\s*\?$)/iu;
const SENTENCE = /(?<=^|[.!?…\n]["”»)]*\s*)(?![\s"“«])[^.!?¿¡…:«“"\n]+(?:\?|!)/gu;
/** What goes on for longer was hardly meant as one question. */
const LONGEST = 140;
const FIRST = /^["“«(]*(\p{L}+)/u;

const WHY: Record<'?' | '!' | 'small', Record<TutorLanguage, string>> = {
  '?': { en: 'In Spanish a question opens with ¿.', es: 'La pregunta se abre con ¿.' },
  '!': { en: 'In Spanish an exclamation opens with ¡.', es: 'La exclamación se abre con ¡.' },
  small: { en: 'Days and months take no capital in Spanish.', es: 'Los días y los meses van con minúscula.' },
};

/** The first word of a question or a call that nothing opens, with its sign before it. */
function findUnopened(text: string, language: TutorLanguage): Correction[] {
  return [...text.matchAll(SENTENCE)].flatMap((match): Correction[] => {
    const [sentence] = match;
    const tail = TAIL.exec(sentence);
    const lead =
      tail === null ? (LEAD.exec(sentence)?.[0] ?? '') : sentence.slice(0, tail.index + tail[0].length);
    const word = FIRST.exec(sentence.slice(lead.length))?.[1];
    if (word === undefined || sentence.length > LONGEST) return [];
    const start = match.index + sentence.indexOf(word, lead.length);
    const sign = sentence.endsWith('?') ? '?' : '!';
    const to = (sign === '?' ? '¿' : '¡') + word;
    return [
      { from: word, to, type: 'punctuation', start, end: start + word.length, why: WHY[sign][language] },
    ];
  });
}

export function findMarks(text: string, language: TutorLanguage): Correction[] {
  const found = [...text.matchAll(SMALL)].filter(
    ({ 0: name, index }) =>
      !NAMES.test(name) || /(?:\d+ de|mes de|[Ee]l) $/.test(text.slice(Math.max(0, index - 8), index)),
  );
  const capitals = found.map(
    (match): Correction => ({
      from: match[0],
      to: match[0].toLowerCase(),
      type: 'capital',
      start: match.index,
      end: match.index + match[0].length,
      why: WHY.small[language],
    }),
  );
  return [...findUnopened(text, language), ...capitals];
}
