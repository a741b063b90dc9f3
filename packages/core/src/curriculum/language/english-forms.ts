/** Irregular forms a learner meets up to B1, by base. Regular endings are undone by rule. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: "am is are was were been being 'm 're",
  become: 'became',
  begin: 'began begun',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  burn: 'burnt',
  buy: 'bought',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'came',
  do: 'does did done',
  draw: 'drew drawn',
  dream: 'dreamt',
  drink: 'drank drunk',
  drive: 'drove driven',
  eat: 'ate eaten',
  fall: 'fell fallen',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  fly: 'flew flown',
  forget: 'forgot forgotten',
  forgive: 'forgave forgiven',
  freeze: 'froze frozen',
  get: 'got gotten',
  give: 'gave given',
  go: 'goes went gone',
  grow: 'grew grown',
  have: "has had 've",
  hear: 'heard',
  hide: 'hid hidden',
  hold: 'held',
  keep: 'kept',
  know: 'knew known',
  lead: 'led',
  learn: 'learnt',
  leave: 'left',
  lend: 'lent',
  lie: 'lying lay',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  pay: 'paid',
  ride: 'rode ridden',
  ring: 'rang rung',
  rise: 'rose risen',
  run: 'ran',
  say: 'said',
  see: 'saw seen',
  sell: 'sold',
  send: 'sent',
  shake: 'shook shaken',
  show: 'shown',
  shine: 'shone',
  sing: 'sang sung',
  sit: 'sat',
  sleep: 'slept',
  speak: 'spoke spoken',
  spell: 'spelt',
  spend: 'spent',
  stand: 'stood',
  steal: 'stole stolen',
  swim: 'swam swum',
  take: 'took taken',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  understand: 'understood',
  wake: 'woke woken',
  wear: 'wore worn',
  win: 'won',
  write: 'wrote written',
  child: 'children',
  foot: 'feet',
  grandchild: 'grandchildren',
  half: 'halves',
  knife: 'knives',
  leaf: 'leaves',
  life: 'lives',
  man: 'men',
  mouse: 'mice',
  person: 'people',
  shelf: 'shelves',
  tooth: 'teeth',
  wife: 'wives',
  woman: 'women',
  bad: 'worse worst',
  far: 'further furthest farther farthest',
  good: 'better best',
  will: "won't 'll",
  would: "'d",
  can: "can't",
  not: "n't",
};

const BASES_BY_FORM: ReadonlyMap<string, string> = new Map(
  Object.entries(IRREGULAR).flatMap(([base, forms]) => forms.split(' ').map((form) => [form, base] as const)),
);

/** Endings of regular forms with what may stand in their place, longest first. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['iest', ['y']],
  ['ier', ['y']],
  ['ies', ['y', 'ie']],
  ['ied', ['y', 'ie']],
  ['ying', ['ie']],
  ['est', ['', 'e']],
  ['ing', ['', 'e']],
  ['es', ['', 'e']],
  ['ed', ['', 'e']],
  ['er', ['', 'e']],
  ["'s", ['']],
  ['s', ['']],
];

/**
 * Dictionary forms that `form` may belong to, itself included: `tries` gives tries and try (and others that are no
 * words at all, to be looked up in a list that knows). Lower case; `'` is the apostrophe.
 */
export function listBaseForms(form: string): string[] {
  const bases = new Set([form]);
  const irregular = BASES_BY_FORM.get(form);
  if (irregular !== undefined) bases.add(irregular);
  for (const [ending, replacements] of ENDINGS) {
    if (!form.endsWith(ending) || form.length < ending.length + 2) continue;
    const stem = form.slice(0, -ending.length);
    for (const replacement of replacements) bases.add(stem + replacement);
    // stopped, bigger, running: the last letter stands twice.
    if (/([b-df-hj-np-tv-z])\1$/.test(stem)) bases.add(stem.slice(0, -1));
  }
  return [...bases];
}

/** The words of a text in lower case, contractions taken apart: `she'll` gives she and 'll. */
export function listEnglishWords(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'");
  return [...plain.matchAll(/\p{L}+(?:'\p{L}+)*/gu)].flatMap(([word]) => {
    if (BASES_BY_FORM.has(word)) return [word];
    const contraction = /^(.+?)(n't|'(?:s|m|re|ve|ll|d))$/.exec(word);
    return contraction ? [contraction[1] ?? '', contraction[2] ?? ''] : [word];
  });
}
