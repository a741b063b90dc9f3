import type { SummingPorts } from './sum-up-conversation.ts';

/** The messages of some dozen conversations that are going on: a few megabytes at the very most. */
const MOST_TEXTS = 500;

type FindCorrections = SummingPorts['findCorrections'];

/**
 * Finds the same again without looking again. After every turn a conversation is summed up from all of its messages, of
 * which all but one were looked at the turn before. What was asked for longest ago goes.
 */
export function rememberCorrections(find: FindCorrections, mostTexts = MOST_TEXTS): FindCorrections {
  const known = new Map<string, ReturnType<FindCorrections>>();
  return (text, language) => {
    const key = `${language} ${text}`;
    const found = known.get(key) ?? find(text, language);
    // A map keeps the order of entry: whoever was asked for now goes last.
    known.delete(key);
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > mostTexts && oldest !== undefined) known.delete(oldest);
    return found;
  };
}
