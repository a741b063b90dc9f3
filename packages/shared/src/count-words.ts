/**
 * Words as people count them, in any language: "I'm" is one, and so is a number. Whatever tells a learner how much they
 * wrote counts so; words are told apart otherwise where they are looked up.
 */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['\u2019][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
}
