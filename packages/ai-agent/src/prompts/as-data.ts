/** Tags that hold what others wrote. Instructions name them as material. */
export type DataTag =
  | 'learner'
  | 'memory'
  | 'activity'
  | 'retrieved'
  | 'tool_output'
  | 'learner_code'
  | 'learner_message'
  | 'reply'
  | 'earlier_reply'
  | 'brief';

const TAGS =
  /<(\s*\/?\s*(?:learner|memory|activity|retrieved|tool_output|learner_code|learner_message|earlier_reply|reply|brief))\b/giu;
/** Characters that nobody sees and that could part a tag from its name. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

/**
 * Text of others between tags, which it cannot close or open itself.
 * @param from where it comes from; a key of the curriculum, not text of others
 */
export function asData(tag: DataTag, text: string, from?: string): string {
  const inert = text.replace(UNSEEN, '').replace(TAGS, '&lt;$1');
  const source = from === undefined ? '' : ` from="${from.replace(/[^\w./:#-]/g, '')}"`;
  return `<${tag}${source}>\n${inert}\n</${tag}>`;
}
