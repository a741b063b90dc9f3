import { lookForAdvance, makesAdvances } from '../safety/index.ts';
import type { HeldBack } from './turn.ts';

type Guarded = { type: 'text'; text: string } | { type: 'leak'; leak: HeldBack };

/** Behind a mark and a blank, or a line. */
const SENTENCE_END = /[.!?…]+["”»)*]*\s|\n/;
/** A sentence that goes on for longer is judged as far as it came. */
const LONGEST_HELD = 400;

/** What a reply was ended for. */
export const FLIRTED: HeldBack = { kind: 'advances', by: 'words' };

/**
 * Passes a voice's text on, and ends it before an advance to the learner. Of most sentences every word goes out as it comes;
 * from a word on that an advance could begin with the rest of the sentence waits for its end.
 * @param mayFlirt whether what is said now is anybody's but ours; ours passes.
 */
export async function* holdAdvances(
  parts: AsyncIterable<Guarded>,
  mayFlirt: () => boolean,
): AsyncGenerator<Guarded> {
  const sentences = createSentences();
  for await (const part of parts) {
    if (part.type === 'leak' || !mayFlirt()) {
      yield part;
      continue;
    }
    const { text, flirts } = sentences.hear(part.text);
    if (text !== '') yield { type: 'text', text };
    if (flirts) return yield { type: 'leak', leak: FLIRTED };
  }
  const { text, flirts } = sentences.finish();
  if (flirts) yield { type: 'leak', leak: FLIRTED };
  else if (text !== '') yield { type: 'text', text };
}

interface Heard {
  /** What may be said now. */
  text: string;
  flirts: boolean;
}

function createSentences() {
  /** The sentence that is being said, how much of it was, and from where on it is to be looked at. */
  let sentence = '';
  let said = 0;
  let seen = 0;
  const endOfSentence = (): number | undefined => {
    const end = SENTENCE_END.exec(sentence);
    if (end !== null) return end.index + end[0].length;
    return sentence.length > LONGEST_HELD ? sentence.length : undefined;
  };
  return {
    hear(text: string): Heard {
      sentence += text;
      let sayable = '';
      for (let end = endOfSentence(); end !== undefined; end = endOfSentence()) {
        if (makesAdvances(sentence.slice(0, end))) return { text: sayable, flirts: true };
        sayable += sentence.slice(said, end);
        sentence = sentence.slice(end);
        said = 0;
        seen = 0;
      }
      const look = lookForAdvance(sentence, seen);
      seen = look.seen;
      const until = Math.max(said, look.at);
      sayable += sentence.slice(said, until);
      said = until;
      return { text: sayable, flirts: false };
    },
    finish: (): Heard => ({ text: sentence.slice(said), flirts: makesAdvances(sentence) }),
  };
}
