import type { TutorLanguage } from '@kindling/core/turns';

/** A mistake that can be told from its words alone, with no sentence in which it would be right. */
export interface CorrectionRule {
  type: 'agreement' | 'verb-form' | 'tense' | 'article' | 'preposition' | 'plural' | 'word-choice' | 'word-order' | 'capital' | 'missing-word' | 'negation';
  pattern: RegExp;
  /** Replacement with `$1` groups, as `String.replace` takes it, or what writes it. */
  to: string | ((match: RegExpMatchArray) => string);
  why: Record<TutorLanguage, string>;
} // biome-ignore format: the list of types is one line

const UNCOUNTABLE: Record<string, string> = {
  informations: 'information', advices: 'advice', furnitures: 'furniture', homeworks: 'homework', luggages: 'luggage',
  equipments: 'equipment', knowledges: 'knowledge', childs: 'children', mans: 'men', womans: 'women', mens: 'men',
  foots: 'feet', tooths: 'teeth', softwares: 'software', healths: 'health', childrens: 'children', musics: 'music', medias: 'media', polices: 'police',
}; // biome-ignore format: a table

function table(
  words: Record<string, string>,
  type: CorrectionRule['type'],
  why: CorrectionRule['why'],
): CorrectionRule[] {
  return Object.entries(words).map(([from, to]) => ({
    type,
    pattern: new RegExp(`\\b${from}\\b`, 'gi'),
    to,
    why,
  }));
}

export const ENGLISH_RULES: readonly CorrectionRule[] = [
  ...table(UNCOUNTABLE, 'plural', {
    en: 'This word has no plural in -s.',
    es: 'Esta palabra no hace el plural en -s.',
  }),
  { type: 'word-choice', pattern: /\b(I|you|we|they) have (\d+|\w+teen|twenty|thirty|forty|fifty) years?(?: old)?\b/gi, to: '$1 am $2 years old', why: { en: 'In English you are an age, you do not have it.', es: 'En inglés la edad se «es», no se «tiene».' } },
  { type: 'word-choice', pattern: /\b(he|she|it) has (\d+|\w+teen|twenty|thirty|forty|fifty) years?(?: old)?\b(?! (?:of|left|ago))/gi, to: '$1 is $2 years old', why: { en: 'In English you are an age, you do not have it.', es: 'En inglés la edad se «es», no se «tiene».' } },
  { type: 'agreement', pattern: /\b(he|she|it) don't\b/gi, to: "$1 doesn't", why: { en: 'With he, she or it: doesn’t.', es: 'Con he, she o it: doesn’t.' } },
  { type: 'agreement', pattern: /\b(I|you|we|they) doesn't\b/gi, to: "$1 don't", why: { en: 'Doesn’t is for he, she and it.', es: 'Doesn’t es para he, she e it.' } },
  { type: 'agreement', pattern: /\b(I|you|we|they) (?:has)\b(?! been)/gi, to: '$1 have', why: { en: 'Has is for he, she and it.', es: 'Has es para he, she e it.' } },
  { type: 'agreement', pattern: /\b(we|they|you) was\b/gi, to: '$1 were', why: { en: 'We, you and they take were.', es: 'We, you y they van con were.' } },
  { type: 'agreement', pattern: /(?<!\band )\bI (is|are)\b/g, to: 'I am', why: { en: 'I goes with am.', es: 'I va con am.' } },
  { type: 'verb-form', pattern: /\b(did(?:n't| not)) (went|saw|ate|bought|came|had|made|took|got|knew|said|told|did|was|were|liked|wanted|played|worked|studied)\b/gi, to: '$1 …', why: { en: 'After did the verb stays as it is: the past is in did.', es: 'Después de did el verbo no cambia: el pasado ya está en did.' } },
  { type: 'verb-form', pattern: /\b(can|could|must|should|(?<=\b(?:I|you|he|she|it|we|they|people|not|who|that) )will|would|may|might|can't|couldn't|mustn't|won't|wouldn't|shouldn't) to (\w+)\b/gi, to: '$1 $2', why: { en: 'No to after this verb.', es: 'Después de este verbo no va to.' } },
  { type: 'verb-form', pattern: /\b(he|she|it) (can|must|should|will)s\b/gi, to: '$1 $2', why: { en: 'This verb never takes an -s.', es: 'Este verbo nunca lleva -s.' } },
  { type: 'verb-form', pattern: /\b(want|wants|wanted|need|needs|hope|decided|plan|would like|'d like) (go|eat|buy|see|make|study|learn|know|have|be|do|speak)\b/gi, to: '$1 to $2', why: { en: 'Between the two verbs stands to.', es: 'Entre los dos verbos va to.' } },
  { type: 'verb-form', pattern: /\b(I|you|we|they|he|she) am agree\b|\b(I) am agree\b/gi, to: 'I agree', why: { en: 'Agree is a verb of its own, without to be.', es: 'Agree ya es verbo: va sin to be.' } },
  { type: 'verb-form', pattern: /\b(?:I'm|I am) agree\b/gi, to: 'I agree', why: { en: 'Agree is a verb of its own, without to be.', es: 'Agree ya es verbo: va sin to be.' } },
  { type: 'verb-form', pattern: /\b(?:I'm|I am) not agree\b/gi, to: "I don't agree", why: { en: 'Agree is a verb of its own, without to be.', es: 'Agree ya es verbo: va sin to be.' } },
  { type: 'verb-form', pattern: /\b(go|goes|went|going|gone) to (fishing|shopping|swimming|dancing|camping|skiing|hiking|running|cycling)\b/gi, to: '$1 $2', why: { en: 'You go fishing, shopping, swimming: without to.', es: 'Se dice go fishing, shopping, swimming: sin to.' } },
  { type: 'verb-form', pattern: /\b(is|are|was|am) call (?=[A-Z])/g, to: '$1 called ', why: { en: 'The name somebody has: is called.', es: 'Cómo se llama alguien: is called.' } },
  { type: 'word-choice', pattern: /\b(I am|I'm|I was|we are|we're|we were) ((?:very|so|really) )?(boring|exciting|interesting|tiring)\b(?! (?:people|person|man|woman|boy|girl|teacher))/gi, to: ([, be = '', much = '', what = '']) => `${be} ${much}${{ boring: 'bored', exciting: 'excited', interesting: 'interested', tiring: 'tired' }[what.toLowerCase()] ?? what}`, why: { en: 'How you feel ends in -ed: bored, excited. In -ing is what makes you feel so.', es: 'Lo que sientes acaba en -ed: bored, excited. Con -ing va lo que lo causa.' } },
  { type: 'word-choice', pattern: /\bthe more (\w+) (of|in) (the|my|our|this) (class|world|school|family|country|city|town|group|team|house)\b/gi, to: 'the most $1 $2 $3 $4', why: { en: 'Of all: the most.', es: 'De todos: the most.' } },
  { type: 'preposition', pattern: /\bdepend(s?) of\b/gi, to: 'depend$1 on', why: { en: 'Depend goes with on.', es: 'Depend va con on.' } },
  { type: 'preposition', pattern: /(?<=\b(?:am|is|are|was|were|be|been|being|get|got|gets|getting|'m|'s|'re) (?:\w+ )?)married with\b/gi, to: 'married to', why: { en: 'One is married to somebody.', es: 'Se dice married to.' } },
  { type: 'preposition', pattern: /\b(consist|consists|consisted) in\b/gi, to: '$1 of', why: { en: 'Consist goes with of.', es: 'Consist va con of.' } },
  { type: 'preposition', pattern: /\barrive(d|s)? to(?= (?:the|a|an|my|your|his|her|our|their|this|school|work|class)\b)/gi, to: 'arrive$1 at', why: { en: 'You arrive at a place, or in a city.', es: 'Se dice arrive at un lugar o in una ciudad.' } },
  { type: 'preposition', pattern: /\bin (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?\b/gi, to: 'on $1', why: { en: 'Days go with on.', es: 'Los días van con on.' } },
  { type: 'preposition', pattern: /\b(listen|listens|listened|listening) (music|the radio|songs)\b/gi, to: '$1 to $2', why: { en: 'Listen needs to.', es: 'Listen lleva to.' } },
  { type: 'preposition', pattern: /\b(explain|explains|explained) (me|him|her|us|them)\b/gi, to: '$1 to $2', why: { en: 'You explain something to somebody.', es: 'Se dice explain to alguien.' } },
  { type: 'preposition', pattern: /\bgood in (maths?|English|sports?|football|cooking)\b/gi, to: 'good at $1', why: { en: 'You are good at something.', es: 'Se dice good at.' } },
  { type: 'preposition', pattern: /\b(go|goes|went|going) to home\b/gi, to: '$1 home', why: { en: 'Home goes without to.', es: 'Home va sin to.' } },
  { type: 'preposition', pattern: /\b(ask|asked|asks) to (him|her|me|them|us|my)\b/gi, to: '$1 $2', why: { en: 'You ask somebody, without to.', es: 'Ask va sin to.' } },
  { type: 'word-choice', pattern: /\b(do|does|did|doing) (a mistake|mistakes|an? effort|a decision|a party|noise|friends)\b/gi, to: ([, act = '', what = '']) => `${{ do: 'make', does: 'makes', did: 'made', doing: 'making' }[act.toLowerCase()] ?? 'make'} ${what}`, why: { en: 'English makes this, it does not do it.', es: 'En inglés esto se «make», no se «do».' } },
  { type: 'word-choice', pattern: /\b(make|makes|made|making) (my |the |your )?(homework|exercise|sport|the shopping|the dishes)\b/gi, to: ([, make = '', whose = '', what = '']) => `${{ make: 'do', makes: 'does', made: 'did', making: 'doing' }[make.toLowerCase()] ?? 'do'} ${whose}${what}`, why: { en: 'English does this, it does not make it.', es: 'En inglés esto se «do», no se «make».' } },
  { type: 'word-choice', pattern: /\b(said|say|says) (me|him|her|us|them) (that)\b/gi, to: 'told $2 $3', why: { en: 'You say something; you tell somebody.', es: 'Say algo; tell a alguien.' } },
  { type: 'word-choice', pattern: /\bmore (better|worse|bigger|smaller|easier|faster|taller|cheaper|older|younger)\b/gi, to: '$1', why: { en: 'This word compares already.', es: 'Esta palabra ya compara.' } },
  { type: 'word-choice', pattern: /\b(I|we|they|he|she) (have|has|had) (hunger|thirst|cold|sleep|fear|reason)\b/gi, to: '$1 … $3', why: { en: 'English says this with to be: I am hungry, cold, right.', es: 'En inglés va con to be: I am hungry, cold, right.' } },
  { type: 'article', pattern: /\b(am|is|are|was|were) (teacher|student|doctor|engineer|nurse|lawyer|waiter|driver|artist|cook)\b(?!s)/gi, to: ([, be = '', job = '']) => `${be} ${/^[aeiou]/i.test(job) ? 'an' : 'a'} ${job}`, why: { en: 'A job takes a or an.', es: 'Las profesiones llevan a o an.' } },
  { type: 'negation', pattern: /\b(don't|doesn't|didn't|can't|haven't|hasn't|won't) (\w+ )?(nothing|nobody|never|nowhere)\b/gi, to: '$1 $2…', why: { en: 'One no is enough: anything, anybody, ever.', es: 'Con una negación basta: anything, anybody, ever.' } },
  { type: 'capital', pattern: /(?<=^|[\s"'(])i(?=\s|'m\b|'ve\b|'ll\b|'d\b|[,.!?]|$)/g, to: 'I', why: { en: 'I is always a capital letter.', es: 'I va siempre en mayúscula.' } },
  { type: 'capital', pattern: /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|english|spanish|french|german|italian)\b/g, to: '', why: { en: 'Days, months and languages take a capital.', es: 'Días, meses e idiomas van con mayúscula.' } },
  { type: 'word-order', pattern: /\b(I|you|we|they|he|she) (like|love|speak|play|enjoy) very much ((?:(?:the|this|that|my|your|his|her|our|their|these|those) )?\w+)\b/gi, to: '$1 $2 $3 very much', why: { en: 'Very much goes to the end.', es: 'Very much va al final.' } },
  { type: 'tense', pattern: /\b(yesterday|last (?:night|week|month|year|summer|weekend)) (I|we|you|they|he|she) (go|eat|see|buy|have(?! (?:been|\w+(?:ed|en|ne)|had|made|bought|met|got|read|come|found|lost|left|told|said)\b)|come|make|take|do|get|meet|play|watch|visit|travel|work|study)\b/gi, to: '$1 $2 …', why: { en: 'This time is over: the verb goes into the past.', es: 'Ese tiempo ya pasó: el verbo va en pasado.' } },
  { type: 'tense', pattern: /\bI (?:live|work|study) (here|in \w+) (since|for) (\d{4}|\w+ years|\w+ months)\b/gi, to: 'I have … $1 $2 $3', why: { en: 'It began before and goes on: have with the participle.', es: 'Empezó antes y sigue: have con participio.' } },
]; // biome-ignore format: one rule a line

const PAST: Record<string, string> = {
  go: 'went', eat: 'ate', see: 'saw', buy: 'bought', have: 'had', come: 'came', make: 'made', take: 'took', do: 'did',
  get: 'got', meet: 'met', play: 'played', watch: 'watched', visit: 'visited', travel: 'travelled', work: 'worked',
  study: 'studied',
}; // biome-ignore format: a table
const PARTICIPLE: Record<string, string> = { live: 'lived', work: 'worked', study: 'studied' };
const BASE: Record<string, string> = {
  went: 'go', saw: 'see', ate: 'eat', bought: 'buy', came: 'come', had: 'have', made: 'make', took: 'take', got: 'get',
  knew: 'know', said: 'say', told: 'tell', did: 'do', was: 'be', were: 'be', liked: 'like', wanted: 'want',
  played: 'play', worked: 'work', studied: 'study',
}; // biome-ignore format: a table
const FEELING: Record<string, string> = {
  hunger: 'hungry',
  thirst: 'thirsty',
  cold: 'cold',
  sleep: 'sleepy',
  fear: 'afraid',
  reason: 'right',
};
const POSITIVE: Record<string, string> = {
  nothing: 'anything',
  nobody: 'anybody',
  never: 'ever',
  nowhere: 'anywhere',
};

/** What a rule leaves open with `…`, by the word it met. */
export function fillOpen(found: string, to: string): string {
  const words = found.split(' ');
  const last = (words.at(-1) ?? '').toLowerCase();
  const [first = ''] = words;
  const subject = first === 'I' ? 'am' : /^(?:he|she)$/i.test(first) ? 'is' : 'are';
  if (FEELING[last] !== undefined && to.includes('…')) return `${first} ${subject} ${FEELING[last]}`;
  if (POSITIVE[last] !== undefined)
    return to
      .replace('…', POSITIVE[last] ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  if (/^did/i.test(first)) return to.replace('…', BASE[last] ?? last);
  if (PAST[last] !== undefined) return to.replace('…', PAST[last] ?? '');
  const verb = words.find((word) => PARTICIPLE[word] !== undefined);
  return verb === undefined ? to : to.replace('…', PARTICIPLE[verb] ?? verb);
}
