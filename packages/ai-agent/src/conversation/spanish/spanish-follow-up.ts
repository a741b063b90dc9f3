/** Said from the other side: "mi hermano" is "tu hermano" to whoever asks. */
const OTHER_SIDE: Readonly<Record<string, string>> = {
  mi: 'tu', mis: 'tus', me: 'te', mí: 'ti', conmigo: 'contigo', nuestro: 'tu', nuestra: 'tu', nuestros: 'tus', nuestras: 'tus',
  yo: 'tú',
}; // biome-ignore format: a table

/** Longer pieces of what somebody said are not said back: they rarely fit into another sentence. */
const LONGEST_PIECE = 5;

const BEGINS = '(?<!\\p{L})';
/** Up to the end of the clause. */
const PIECE =
  '([\\p{L} -]+?)(?= (?:y|e|pero|porque|con|cuando|ayer|todos|todas|cada|en|por|para|muy|mucho|también|desde|que|los|el) |[.,;!?\\n]|$)';
/** A verb would follow, and no place. */
const NO_VERB = '(?!\\p{L}+[aei]r(?:me|nos)?(?!\\p{L}))';

/** What was said, and what a friend would ask on hearing it. `{0}` is the piece that was named. */
const FOLLOW_UPS: readonly { said: RegExp; ask: readonly string[] }[] = (
  [
    [`${BEGINS}(?:fui|fuimos|viajé|viajamos) al ${PIECE}`, '¿Qué hiciste allí?', '¿Qué te gustó más?'],
    [`${BEGINS}(?:fui|fuimos|viajé|viajamos) a ${NO_VERB}${PIECE}`, '¿Qué hiciste en {0}?', '¿Qué te gustó más de {0}?'],
    [`${BEGINS}con mis (\\p{L}+)`, '¿Cómo son tus {0}?', '¿Qué haces con ellos?'],
    [`${BEGINS}con mi (\\p{L}+)`, '¿Cómo es tu {0}?', '¿Qué te gusta de tu {0}?'],
    [`${BEGINS}(?:quiero|espero|me gustaría) (?=\\p{L}+[aei]r(?!\\p{L}))${PIECE}`, '¿Por qué quieres {0}?', '¿Cuándo quieres {0}?'],
    [`${BEGINS}no me gusta ${PIECE}`, '¿Por qué no te gusta {0}?'],
    [`${BEGINS}no me gustan ${PIECE}`, '¿Por qué no te gustan {0}?'],
    [`(?<!no )${BEGINS}me (?:gusta|encanta)n? (?:mucho )?${PIECE}`, '¿Qué es lo que más te gusta de {0}?'],
    [`${BEGINS}tengo una? (?!poco)${PIECE}`, '¿Me cuentas algo más de tu {0}?', '¿Cómo es tu {0}?'],
    [`${BEGINS}trabajo (?:en|como|de) ${PIECE}`, '¿Qué haces allí todo el día?', '¿Qué te gusta de tu trabajo?'],
    [`${BEGINS}(?:vivo|vivimos) en ${PIECE}`, '¿Qué te gusta de {0}?', '¿Qué hay que ver en {0}?'],
    [`${BEGINS}(?:estudio|aprendo|estoy aprendiendo|estoy estudiando) ${PIECE}`, '¿Por qué estudias {0}?', '¿Qué es lo más difícil?'],
    [`${BEGINS}mi (\\p{L}+) (?:es|está|vive|trabaja|tiene|juega|estudia)(?!\\p{L})`, '¿Qué más me cuentas de tu {0}?'],
  ] as const
).map(([said, ...ask]) => ({ said: new RegExp(said, 'iu'), ask })); // biome-ignore format: a rule a line

function fromTheOtherSide(piece: string): string {
  return piece.replace(/\p{L}+/gu, (word) => OTHER_SIDE[word.toLowerCase()] ?? word);
}

/**
 * A question built from what was said: "Fui a Lima con mi hermano" makes "¿Qué hiciste en Lima?". It says back only the
 * learner's own words, so it is never above their level. Undefined when nothing was named.
 */
export function askInSpanish(message: string, turn: number): string | undefined {
  const found = FOLLOW_UPS.flatMap(({ said, ask }) => {
    const piece = said.exec(message)?.[1]?.trim() ?? '';
    const fits = piece !== '' && piece.split(/\s+/).length <= LONGEST_PIECE;
    return fits ? [{ piece: fromTheOtherSide(piece), ask }] : [];
  });
  const chosen = found[turn % Math.max(1, found.length)];
  return chosen?.ask[turn % chosen.ask.length]
    ?.replace('{0}', chosen.piece)
    .replace(/(?<!\p{L})de el (?!\p{Lu})/gu, 'del ');
}
