/** Words that questions are made of and that are ideas of English as well. */
const ASKING = /\b(?:should|must|can|could|may|might|would|will|need to|have to|had to|do|does|did)\b/giu;

/** A question without the words it asks with: "what should I know before classes" is about classes, not about should. */
export function withoutAskingWords(message: string): string {
  return message.replace(ASKING, ' ');
}
