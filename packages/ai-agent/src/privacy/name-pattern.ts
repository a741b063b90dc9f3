/** Words that stand in many names and are nobody's. */
const PARTICLES = new Set(
  'a al and bin da das de del della den der di do dos du e el la las le los of san santa te ten the van von y zu'.split(
    ' ',
  ),
);

/** With less letters a name is also a word of every other sentence: then only its capital tells it. */
const SHORT_NAME = 2;

/** Letters with their accented kin, so that `Maria` is found where `María` is known, and the other way round. */
const KIN: Record<string, string> = {
  a: 'aàáâãäåāăą',
  c: 'cçćč',
  d: 'dďđ',
  e: 'eèéêëēėęě',
  g: 'gğ',
  i: 'iìíîïīıį',
  l: 'lł',
  n: 'nñńň',
  o: 'oòóôõöøō',
  r: 'rř',
  s: 'sśşš',
  t: 'tťţ',
  u: 'uùúûüūůű',
  y: 'yýÿ',
  z: 'zźżž',
};

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** One name as a pattern: accents may be there or not, also as marks of their own; blanks of any width. */
function toPattern(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  return [...plain]
    .map((letter) => {
      if (/\s/.test(letter)) return '\\s+';
      const kin = KIN[letter.toLowerCase()];
      return kin === undefined ? `${literally(letter)}\\p{M}*` : `[${kin}${kin.toUpperCase()}]\\p{M}*`;
    })
    .join('');
}

/** Whole names and each of their parts, longest first, so that `Ana María` goes before `Ana`. */
function partsOf(names: readonly string[]): string[] {
  const parts = names.flatMap((name) => {
    const words = name.split(/[\s,;()]+/u).filter((word) => !PARTICLES.has(word.toLowerCase()));
    return [name.trim(), ...words, ...words.flatMap((word) => word.split(/[-'’.]/u))];
  });
  const kept = parts.filter((part) => /\p{L}{2}/u.test(part) && !PARTICLES.has(part.toLowerCase()));
  return [...new Set(kept)].sort((a, b) => b.length - a.length);
}

/** Not within a longer word. */
const alone = (patterns: readonly string[]) =>
  `(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}\\p{M}])`;

/** Patterns that find known names in a text; none when nobody is known. */
export function namePatterns(names: readonly string[]): RegExp[] {
  const parts = partsOf(names);
  const [short, long] = [
    parts.filter((part) => part.length <= SHORT_NAME),
    parts.filter((part) => part.length > SHORT_NAME),
  ];
  return [
    ...(long.length === 0 ? [] : [new RegExp(alone(long.map(toPattern)), 'giu')]),
    ...(short.length === 0 ? [] : [new RegExp(alone(short.map(literally)), 'gu')]),
  ];
}
