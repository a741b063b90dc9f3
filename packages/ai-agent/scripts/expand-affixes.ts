/** A way to make one word of another: cut, add, and the ends to which it applies. */
interface Affix {
  isPrefix: boolean;
  cut: string;
  add: string;
  ends: RegExp;
}

/** A line of the list: a word, and the letters of its affixes. */
export interface Entry {
  word: string;
  flags: string;
}

function readAffixes(source: string): Map<string, Affix[]> {
  const affixes = new Map<string, Affix[]>();
  for (const line of source.split('\n')) {
    const [kind, flag = '', cut = '', add = '', ends] = line.split(/\s+/);
    if ((kind !== 'SFX' && kind !== 'PFX') || ends === undefined || ends === '') continue;
    const isPrefix = kind === 'PFX';
    affixes.set(flag, [
      ...(affixes.get(flag) ?? []),
      {
        isPrefix,
        cut: cut === '0' ? '' : cut,
        add: add === '0' ? '' : (add.split('/')[0] ?? ''),
        ends: new RegExp(isPrefix ? `^${ends}` : `${ends}$`),
      },
    ]);
  }
  return affixes;
}

export function readEntries(source: string): Entry[] {
  return source
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [word = '', flags = ''] = line.trim().split('/');
      return word === '' ? [] : [{ word, flags }];
    });
}

/** Every word that a dictionary of hunspell's format (one letter a flag, no continuation) accepts. */
export function expandAffixes(entries: readonly Entry[], affixSource: string): Set<string> {
  const affixes = readAffixes(affixSource);
  const words = new Set<string>();
  for (const { word, flags } of entries) {
    const own = [...flags].flatMap((flag) => affixes.get(flag) ?? []);
    const suffixed = [
      word,
      ...own.filter(({ isPrefix }) => !isPrefix).flatMap((affix) => suffix(word, affix)),
    ];
    for (const form of suffixed) words.add(form);
    for (const prefix of own.filter(({ isPrefix }) => isPrefix))
      for (const form of suffixed)
        if (prefix.ends.test(form)) words.add(prefix.add + form.slice(prefix.cut.length));
  }
  return words;
}

function suffix(word: string, { cut, add, ends }: Affix): string[] {
  return ends.test(word) && word.endsWith(cut) ? [word.slice(0, word.length - cut.length) + add] : [];
}
