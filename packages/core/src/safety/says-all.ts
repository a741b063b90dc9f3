/** What is let be known of a danger stands in a message of so many letters; in a text the same words are far apart. */
const SHORT = 220;

/** All of some things said in one short message, in whatever order, and nothing that makes them harmless. */
export function saysAll(parts: readonly string[], harmless?: string): RegExp {
  const ahead = parts.map((part) => `(?=.*\\b(?:${part})\\b)`).join('');
  const never = harmless === undefined ? '' : `(?!.*\\b(?:${harmless})\\b)`;
  return new RegExp(`^(?=.{0,${SHORT}}$)${ahead}${never}`);
}

export const LAUGHING = 'lol|lmao|haha\\w*|jaja\\w*|jeje\\w*|xd+';
