import type { TurnContext } from '@kindling/core/turns';
import { applyCorrections, correctMessage } from '../corrections/index.ts';
import type { Answer } from './answer.ts';
import { type Phrase, say } from './say.ts';

/** What is to be corrected stands behind a colon, or in quotation marks. */
const ASKED =
  /^\W*(?:(?:please|hi|hello|can you|could you|por favor|puedes|podr[ií]as)\W+)*(?:correct|check|fix|corr[ií]ge(?:me)?|corregir(?:me)?|revisa|is (?:this|it|my sentence) (?:right|correct|ok)|est[aá] bien (?:esto|escrito|esta frase)?)\b[^:"“«]{0,40}(?::\s*["“«]?|["“«])\s*([^"”»]{4,300}?)["”»]?\s*\??$/iu;

const BETTER: Phrase = {
  en: ['Better: “{better}”\n\n{why} Can you write one more sentence like it?'],
  es: ['Mejor: «{better}»\n\n{why} ¿Escribes otra frase parecida?'],
};
const NOTHING: Phrase = {
  en: ['I find nothing to mend in “{said}”; I do not find everything. What do you want to say with it?'],
  es: ['No encuentro nada que corregir en «{said}»; no lo encuentro todo. ¿Qué quieres decir con ella?'],
};

/**
 * The sentence somebody wants corrected, mended, with the reason of what matters most; undefined for every other message.
 * Not beside a task, whose key it might say.
 */
export function correctOnRequest({
  message,
  language,
  activity,
  code,
  talk,
}: TurnContext): Answer | undefined {
  const [, said] =
    activity === undefined && code === undefined && talk?.scene === undefined
      ? (ASKED.exec(message.trim()) ?? [])
      : [];
  if (said === undefined) return undefined;
  const from = message.indexOf(said);
  const found = correctMessage(said, language);
  const [first] = found;
  if (first === undefined) return { act: 'ask-back', text: say(NOTHING, language, 0, { said }) };
  const better = applyCorrections(said, found);
  const corrections = found.map((one) => ({ ...one, start: one.start + from, end: one.end + from }));
  return { act: 'recast', text: say(BETTER, language, 0, { better, why: first.why }), corrections };
}
