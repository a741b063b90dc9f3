/** How often a word is met, 0 where it is none: tells which of two ways to write a form is the one in use. */
export type Frequency = (word: string) => number;
export type VerbForm = 'third' | 'past' | 'participle' | 'ing';

const IRREGULAR_VERBS = new Map(
  `be is was been, arise arises arose arisen, beat beats beat beaten, become becomes became become, begin begins began begun,
  bend bends bent bent, bite bites bit bitten, blow blows blew blown, break breaks broke broken, bring brings brought brought,
  build builds built built, burn burns burned burned, burst bursts burst burst, buy buys bought bought,
  catch catches caught caught, choose chooses chose chosen, come comes came come, cost costs cost cost, cut cuts cut cut,
  deal deals dealt dealt, dig digs dug dug, do does did done, draw draws drew drawn, dream dreams dreamed dreamed,
  drink drinks drank drunk, drive drives drove driven, eat eats ate eaten, fall falls fell fallen, feed feeds fed fed,
  feel feels felt felt, fight fights fought fought, find finds found found, flee flees fled fled, fly flies flew flown,
  forbid forbids forbade forbidden, forget forgets forgot forgotten, forgive forgives forgave forgiven,
  freeze freezes froze frozen, get gets got got, give gives gave given, go goes went gone, grow grows grew grown,
  hang hangs hung hung, have has had had, hear hears heard heard, hide hides hid hidden, hit hits hit hit,
  hold holds held held, hurt hurts hurt hurt, keep keeps kept kept, know knows knew known, lay lays laid laid,
  lead leads led led, learn learns learned learned, leave leaves left left, lend lends lent lent, let lets let let,
  lie lies lay lain, light lights lit lit, lose loses lost lost, make makes made made, mean means meant meant,
  meet meets met met, overcome overcomes overcame overcome, pay pays paid paid, prove proves proved proved,
  put puts put put, quit quits quit quit, read reads read read, ride rides rode ridden, ring rings rang rung,
  rise rises rose risen, run runs ran run, say says said said, see sees saw seen, seek seeks sought sought,
  sell sells sold sold, send sends sent sent, set sets set set, shake shakes shook shaken, shine shines shone shone,
  shoot shoots shot shot, show shows showed shown, shut shuts shut shut, sing sings sang sung, sink sinks sank sunk,
  sit sits sat sat, sleep sleeps slept slept, smell smells smelled smelled, speak speaks spoke spoken,
  spend spends spent spent, spread spreads spread spread, stand stands stood stood, steal steals stole stolen,
  stick sticks stuck stuck, strike strikes struck struck, swear swears swore sworn, sweep sweeps swept swept,
  swim swims swam swum, take takes took taken, teach teaches taught taught, tear tears tore torn, tell tells told told,
  think thinks thought thought, throw throws threw thrown, understand understands understood understood,
  upset upsets upset upset, wake wakes woke woken, wear wears wore worn, win wins won won, write writes wrote written`
    .split(/,\s+/)
    .map((row): [string, string[]] => [row.split(' ')[0] ?? '', row.split(' ')]),
);
const IRREGULAR_PLURALS = new Map(
  `child children, man men, woman women, person people, foot feet, tooth teeth, mouse mice, goose geese, life lives,
  knife knives, wife wives, leaf leaves, half halves, shelf shelves, wolf wolves, thief thieves, loaf loaves, sheep sheep,
  fish fish, deer deer, series series, species species, means means, criterion criteria, phenomenon phenomena,
  analysis analyses, crisis crises, hypothesis hypotheses`
    .split(/,\s+/)
    .map((row): [string, string] => [row.split(' ')[0] ?? '', row.split(' ')[1] ?? '']),
);
/** Where the irregular rows have each form. */
const PLACES: Record<VerbForm, number> = { third: 1, past: 2, participle: 3, ing: 4 };

/** A form of a verb, by table or by rule; of the ways a rule allows (stoped, stopped) the one that is met most. */
export function inflectVerb(base: string, form: VerbForm, frequency: Frequency): string {
  const irregular = IRREGULAR_VERBS.get(base)?.[PLACES[form]];
  if (irregular !== undefined) return irregular;
  if (form === 'third') return addS(base);
  return mostMet(joinEnding(base, form === 'ing' ? 'ing' : 'ed'), frequency);
}

/** Whether a verb makes its past in a way of its own. */
export function isIrregular(base: string): boolean {
  return IRREGULAR_VERBS.get(base)?.[PLACES.past]?.endsWith('ed') === false;
}

export function pluralise(noun: string, frequency: Frequency): string {
  const irregular = IRREGULAR_PLURALS.get(noun);
  if (irregular !== undefined) return irregular;
  return noun.endsWith('o') ? mostMet([`${noun}s`, `${noun}es`], frequency) : addS(noun);
}

/** The comparative (`er`) or superlative (`est`) of a short adjective. */
export function compareAdjective(adjective: string, ending: 'er' | 'est', frequency: Frequency): string {
  return mostMet(joinEnding(adjective, ending), frequency);
}

function addS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|[^aeiou]o)$/.test(word) ? `${word}es` : `${word}s`;
}

/** The ways to join an ending to a word: the e goes, the y turns, the last letter doubles or none of it. */
function joinEnding(word: string, ending: string): string[] {
  const startsWithI = ending.startsWith('i');
  if (word.endsWith('ie') && startsWithI) return [`${word.slice(0, -2)}y${ending}`];
  if (/[^eoy]e$/.test(word)) return [word.slice(0, -1) + ending];
  if (word.endsWith('e')) return [startsWithI ? word + ending : word.slice(0, -1) + ending];
  if (/[^aeiou]y$/.test(word) && !startsWithI) return [`${word.slice(0, -1)}i${ending}`];
  const plain = word + ending;
  return /[^aeiou][aeiou][bcdfgklmnprtvz]$/.test(word) ? [plain, word + word.slice(-1) + ending] : [plain];
}

function mostMet(ways: readonly string[], frequency: Frequency): string {
  return ways.reduce((best, way) => (frequency(way) > frequency(best) ? way : best));
}
