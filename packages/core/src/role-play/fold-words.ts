/** What people write in haste, or without an apostrophe. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  u: 'you', r: 'are', ur: 'your', pls: 'please', plz: 'please', thx: 'thanks', wanna: 'want to', gonna: 'going to',
  im: 'i am', ive: 'i have', dont: 'do not', doesnt: 'does not', didnt: 'did not', isnt: 'is not', cant: 'can not',
  cannot: 'can not', wont: 'will not', thats: 'that is', whats: 'what is', lets: 'let us', "let's": 'let us',
  "can't": 'can not', "won't": 'will not', "shan't": 'shall not', ok: 'okay', yeah: 'yes', yep: 'yes', nope: 'no',
}; // biome-ignore format: a table

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.+)n't$/, '$1 not'],
  [/^(.+)'m$/, '$1 am'],
  [/^(.+)'re$/, '$1 are'],
  [/^(.+)'ve$/, '$1 have'],
  [/^(.+)'ll$/, '$1 will'],
  [/^(.+)'d$/, '$1 would'],
  [/^(.+)'s$/, '$1 is'],
];

function writeOut(word: string): string {
  const written = SHORT_FORMS[word];
  if (written !== undefined) return written;
  for (const [ending, full] of ENDINGS) if (ending.test(word)) return word.replace(ending, full);
  return word.replace(/'/g, '');
}

/** The words of a text: small, without accents, short forms written out. `I'd like 2` gives i, would, like, 2. */
export function foldWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
  return [...plain.matchAll(/\p{N}+(?:[.,:]\p{N}+)*|\p{L}+(?:'\p{L}+)*/gu)].flatMap(([word]) =>
    writeOut(word).split(' '),
  );
}
