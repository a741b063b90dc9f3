/** Said from the other side: "my brother" is "your brother" to whoever asks. */
const OTHER_SIDE: Readonly<Record<string, string>> = {
  my: 'your', mine: 'yours', me: 'you', i: 'you', am: 'are', our: 'your', us: 'you', we: 'you', myself: 'yourself',
}; // biome-ignore format: a table

/** Longer pieces of what somebody said are not said back: they rarely fit into another sentence. */
const LONGEST_PIECE = 5;

function fromTheOtherSide(piece: string): string {
  return piece.replace(/\b\w+\b/g, (word) => OTHER_SIDE[word.toLowerCase()] ?? word);
}

/** Up to the end of the clause. */
const PIECE =
  "([\\p{L}' -]+?)(?= (?:and|but|because|so|with|when|last|yesterday|every|in the|on|for|very|too|also)\\b|[.,;!?\\n]|$)";

/** What was said, and what a friend would ask on hearing it. `{0}` is the piece that was named. */
const FOLLOW_UPS: readonly { said: RegExp; ask: readonly string[] }[] = (
  [
    [`\\bI (?:went|travelled|traveled|flew|drove) to ${PIECE}`, 'What did you do in {0}?', 'What did you like about {0}?'],
    [`\\bwith my ((?:best |older |younger |little |big )?\\p{L}+)(?![\\p{L}'])`, 'What is your {0} like?', 'What do you and your {0} like to do together?'],
    [`\\bI (?:want|hope|would like|['’]d like|plan|am going|['’]m going) to ${PIECE}`, 'Why do you want to {0}?', 'When do you want to {0}?'],
    [`\\bI(?:['’]m| am) learning (?:to )?${PIECE}`, 'Why are you learning {0}?', 'What is difficult about {0}?'],
    [`\\bI (?:really |also )?(?:like|love|enjoy) (?:to )?${PIECE}`, 'What do you like about {0}?', 'When did you start to like {0}?'],
    [`\\bI (?:don['’]t|do not|didn['’]t) like ${PIECE}`, 'Why do you not like {0}?', 'What do you like more than {0}?'],
    [`\\bI(?:(?: have|['’]ve)(?: got)?) an? ${PIECE}`, 'Can you tell me more about your {0}?', 'What is your {0} like?'],
    [`\\bI work (?:as an?|in an?|in|at|for) ${PIECE}`, 'What do you do there all day?', 'What do you like about your work?'],
    [`\\bmy (\\p{L}+) (?:is|are|was|has|likes|lives|works|went)\\b`, 'Can you tell me more about your {0}?', 'What else can you say about your {0}?'],
  ] as const
).map(([said, ...ask]) => ({ said: new RegExp(said, 'iu'), ask })); // biome-ignore format: a rule a line

/** More than one of them, by its last word; a bus is rarely what somebody is asked about. */
function isPlural(piece: string): boolean {
  return /(?:[^s]s|children|people|men|women)$/i.test(piece);
}

/**
 * A question built from what was said: "I went to Sevilla with my brother" makes "What did you do in Sevilla?". It says
 * back only the learner's own words, so it is never above their level. Undefined when nothing was named.
 */
export function askOnWhatWasSaid(message: string, turn: number): string | undefined {
  const found = FOLLOW_UPS.flatMap(({ said, ask }) => {
    const piece = said.exec(message)?.[1]?.trim() ?? '';
    const fits = piece !== '' && piece.split(/\s+/).length <= LONGEST_PIECE;
    return fits ? [{ piece: fromTheOtherSide(piece), ask }] : [];
  });
  const chosen = found[turn % Math.max(1, found.length)];
  if (chosen === undefined) return undefined;
  const ask = chosen.ask[turn % chosen.ask.length];
  // "At the beach", "in the park", "on the beach": only of a place with a name the word before it is sure.
  const isNamed = /^\p{Lu}/u.test(chosen.piece);
  const question = (isNamed ? ask : ask?.replace(' in {0}?', ' there?'))?.replace('{0}', chosen.piece);
  return isPlural(chosen.piece) ? question?.replace('What is your', 'What are your') : question;
}
