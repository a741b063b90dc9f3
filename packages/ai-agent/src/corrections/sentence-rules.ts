import type { CorrectionRule } from './english-rules.ts';
import { listForms, putInto } from './verb-forms.ts';

/** Where a clause begins: behind it a subject is the subject, and not the end of "the book I gave you is good". */
export const CLAUSE = '(?<=^|[.!?;,]\\s+|\\b(?:and|but|because|so)\\s+)';
/** Where what was said is over, or goes on with something new. */
const OVER = '(?=\\s*(?:[.,!?;]|$|\\b(?:and|but|or|because|in|at|on|with|who|that|for|to|every)\\b))';
const NUMBERS = 'two|three|four|five|six|seven|eight|nine|ten|[2-9]|[1-9][0-9]';
const SINGULAR =
  'brother|sister|friend|book|dog|cat|car|house|child|boy|girl|student|teacher|word|game|film|movie|song|language|city|country|problem|question|exercise|lesson|day|week|month|hour|phone|computer|picture|shop|apple|cousin';
export const PLURAL =
  'brothers|sisters|friends|books|dogs|cats|cars|houses|children|boys|girls|students|teachers|words|games|films|movies|songs|languages|cities|countries|problems|questions|exercises|lessons|phones|computers|pictures|shops|apples|cousins|parents|people|things|shoes';
export const OBJECT: Readonly<Record<string, string>> = {
  i: 'me',
  he: 'him',
  she: 'her',
  we: 'us',
  they: 'them',
  you: 'you',
};
export const COMPARED: Readonly<Record<string, string>> = {
  tall: 'tall', small: 'small', old: 'old', young: 'young', cheap: 'cheap', fast: 'fast', long: 'long', short: 'short',
  high: 'high', strong: 'strong', rich: 'rich', cold: 'cold', big: 'bigg', hot: 'hott', fat: 'fatt', easy: 'easi',
  happy: 'happi', pretty: 'pretti', funny: 'funni', nice: 'nic', large: 'larg', safe: 'saf', hard: 'hard', new: 'new',
}; // biome-ignore format: a table
export const ADJECTIVES = Object.keys(COMPARED).join('|');
export const BASES = listForms('base');
export const THIRDS = listForms('third');
/** Pasts that are no base of another verb. */
const PASTS = listForms('past', ({ past, base }) => past !== base && !/^(?:left|saw|felt|lay)$/.test(past));

function toPlural(noun: string): string {
  if (noun === 'child') return 'children';
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** With what `match` captured, in its order. */
export const by =
  (write: (...groups: string[]) => string): CorrectionRule['to'] =>
  (match) =>
    write(...match.slice(1).map((group) => group ?? ''));

const doOf = (subject: string) => (/^(?:he|she|it)$/i.test(subject) ? 'does' : 'do');

/** Mistakes that a whole clause tells: each names what must stand around it for no other reading to be left. */
export const SENTENCE_RULES: readonly CorrectionRule[] = [
  { type: 'agreement', pattern: new RegExp(`${CLAUSE}(they|we) (is|was)\\b`, 'gi'), to: by((who, be) => `${who} ${be.toLowerCase() === 'is' ? 'are' : 'were'}`), why: { en: 'With we, you and they: are, were.', es: 'Con we, you y they: are, were.' } },
  { type: 'agreement', pattern: new RegExp(`${CLAUSE}(he|she|it) (are|were)\\b(?! to\\b)`, 'gi'), to: by((who, be) => `${who} ${be.toLowerCase() === 'are' ? 'is' : 'was'}`), why: { en: 'With he, she and it: is, was.', es: 'Con he, she e it: is, was.' } },
  { type: 'agreement', pattern: new RegExp(`${CLAUSE}(my|your|his|her|our|their|the|these|those) (${PLURAL}) (is|was|has)\\b`, 'gi'), to: by((whose, who, be) => `${whose} ${who} ${{ is: 'are', was: 'were', has: 'have' }[be.toLowerCase()] ?? be}`), why: { en: 'The subject is a plural: are, were, have.', es: 'El sujeto es plural: are, were, have.' } },
  { type: 'agreement', pattern: new RegExp(`\\bthere (is|was) (many|several|${NUMBERS}|a lot of (?:${PLURAL})|some (?:${PLURAL}))\\b`, 'gi'), to: by((be, what) => `there ${be.toLowerCase() === 'is' ? 'are' : 'were'} ${what}`), why: { en: 'More than one: there are, there were.', es: 'Más de uno: there are, there were.' } },
  { type: 'plural', pattern: new RegExp(`\\b(${NUMBERS}|many|several|a lot of|these|those) (${SINGULAR})\\b${OVER}`, 'gi'), to: by((many, noun) => `${many} ${toPlural(noun)}`), why: { en: 'More than one: the noun takes the plural.', es: 'Más de uno: el sustantivo va en plural.' } },
  { type: 'plural', pattern: /\b(two|three|four|five|six|ten|many|several|a lot of|some) person\b/gi, to: '$1 people', why: { en: 'One person, two people.', es: 'One person, two people.' } },
  { type: 'plural', pattern: /\bevery (day|week|month|year|morning|night|weekend|summer)s\b/gi, to: 'every $1', why: { en: 'After every the noun is singular.', es: 'Después de every el sustantivo va en singular.' } },
  { type: 'word-choice', pattern: new RegExp(`(?<!\\bhow )\\bmuch (${PLURAL})\\b`, 'gi'), to: 'many $1', why: { en: 'Much is for what cannot be counted; things one counts take many.', es: 'Much es para lo que no se cuenta; lo que se cuenta lleva many.' } },
  { type: 'agreement', pattern: new RegExp(`\\bthis (${PLURAL})\\b`, 'gi'), to: 'these $1', why: { en: 'This is for one, these for more.', es: 'This es para uno, these para varios.' } },
  { type: 'agreement', pattern: new RegExp(`\\b(these|those) (${SINGULAR}) (is|was)\\b`, 'gi'), to: by((one, noun, be) => `${one.toLowerCase() === 'these' ? 'this' : 'that'} ${noun} ${be}`), why: { en: 'These and those are for more than one.', es: 'These y those son para más de uno.' } },
  { type: 'verb-form', pattern: new RegExp(`\\b(did|does) (I|you|he|she|it|we|they) (${PASTS}|${THIRDS})\\b`, 'gi'), to: by((aid, who, verb) => `${aid} ${who} ${putInto('base', verb)}`), why: { en: 'After did and does the verb stays as it is.', es: 'Después de did y does el verbo no cambia.' } },
  { type: 'verb-form', pattern: new RegExp(`\\b(doesn't|does not|don't|didn't|did not) (${PASTS}|${THIRDS})\\b`, 'gi'), to: by((aid, verb) => `${aid} ${putInto('base', verb)}`), why: { en: 'After do, does and did the verb stays as it is.', es: 'Después de do, does y did el verbo no cambia.' } },
  { type: 'verb-form', pattern: new RegExp(`\\b(I|you|he|she|it|we|they) (can|could|must|should|will|would|might) (${THIRDS})\\b`, 'gi'), to: by((who, modal, verb) => `${who} ${modal} ${putInto('base', verb)}`), why: { en: 'After this verb the next one stays as it is.', es: 'Después de este verbo el siguiente no cambia.' } },
  { type: 'verb-form', pattern: new RegExp(`${CLAUSE}(I|he|she|we|they) (am|is|are) (study|work|play|learn|eat|go|cook|write|watch|speak|live|travel|wait|listen|sleep|drink|make|do)\\b(?! by\\b)`, 'gi'), to: by((who, be, verb) => `${who} ${be} ${putInto('ing', verb)}`), why: { en: 'After to be the verb of what goes on ends in -ing.', es: 'Después de to be, lo que está pasando acaba en -ing.' } },
  { type: 'verb-form', pattern: new RegExp(`\\b(have|has|had|'ve) (${listForms('past', ({ past, participle }) => past !== participle)})\\b`, 'gi'), to: by((have, verb) => `${have} ${putInto('participle', verb)}`), why: { en: 'After have comes the participle.', es: 'Después de have va el participio.' } },
  { type: 'verb-form', pattern: new RegExp(`${CLAUSE}(I|you|we|they|he|she) (have|has) (see|go|eat|write|speak|take|give|break|forget|buy)\\b`, 'gi'), to: by((who, have, verb) => `${who} ${have} ${putInto('participle', verb)}`), why: { en: 'After have comes the participle.', es: 'Después de have va el participio.' } },
  { type: 'verb-form', pattern: /\b(I|you|we|they|he|she|don't|doesn't) ((?:really )?(?:like|likes|love|loves|hate|hates)) (play|read|eat|go|watch|listen|study|learn|swim|write)\b/gi, to: by((who, like, verb) => `${who} ${like} ${verb === 'read' ? 'reading' : putInto('ing', verb)}`), why: { en: 'After like, love and hate the next verb ends in -ing.', es: 'Después de like, love y hate el verbo acaba en -ing.' } },
  { type: 'verb-form', pattern: /\b(look(?:s|ed|ing)? forward to) (see|meet|hear|go|have|do|learn|eat|play)\b/gi, to: by((look, verb) => `${look} ${putInto('ing', verb)}`), why: { en: 'Look forward to takes -ing.', es: 'Look forward to va con -ing.' } },
  { type: 'verb-form', pattern: new RegExp(`\\b(want|wants|wanted) that (I|you|he|she|we|they) (${BASES}|${THIRDS}|come|comes)\\b`, 'gi'), to: by((want, who, verb) => `${want} ${OBJECT[who.toLowerCase()] ?? who} to ${verb.toLowerCase().startsWith('come') ? 'come' : putInto('base', verb)}`), why: { en: 'You want somebody to do something.', es: 'Se dice want somebody to do something.' } },
  { type: 'preposition', pattern: /(?<!\b(?:was|were|is|are|been|be|being) )\btold to (me|him|her|us|them)\b(?! by)/gi, to: 'told $1', why: { en: 'You tell somebody, without to.', es: 'Tell va sin to.' } },
  { type: 'preposition', pattern: /\binterested (on|for|about)\b/gi, to: 'interested in', why: { en: 'Interested goes with in.', es: 'Interested va con in.' } },
  { type: 'preposition', pattern: /\b(good|bad) in (tennis|basketball|volleyball|chess|cooking|drawing|singing|dancing|swimming|languages|science|history)\b/gi, to: '$1 at $2', why: { en: 'You are good or bad at something.', es: 'Se dice good at y bad at.' } },
  { type: 'preposition', pattern: /\b(arrive[ds]?) to ([A-Z]\w+)/g, to: '$1 in $2', why: { en: 'You arrive in a city or a country.', es: 'Se dice arrive in una ciudad o un país.' } },
  { type: 'preposition', pattern: /\bborn (?:on|at|the) ((?:19|20)\d\d)\b/gi, to: 'born in $1', why: { en: 'Years go with in.', es: 'Los años van con in.' } },
  { type: 'preposition', pattern: /\b(go|goes|went|going) at the (beach|cinema|park|supermarket|gym|doctor|restaurant|museum|station|airport|party)\b/gi, to: '$1 to the $2', why: { en: 'You go to a place.', es: 'Se va to un lugar.' } },
  { type: 'article', pattern: /\b(go|goes|went|going) to the bed\b/gi, to: '$1 to bed', why: { en: 'To sleep you go to bed, without the.', es: 'Para dormir se dice go to bed, sin the.' } },
  { type: 'article', pattern: /\bat the (\d{1,2})(?=[.,!?]|$| o'clock| in the (?:morning|evening|afternoon))/gi, to: 'at $1', why: { en: 'Hours go without the.', es: 'Las horas van sin the.' } },
  { type: 'article', pattern: new RegExp(`\\ban? ((?:good|bad|great|useful|important|interesting) )?(news|advice|information|homework|furniture|luggage|traffic|weather|knowledge)\\b${OVER}`, 'gi'), to: by((kind, noun) => `${kind}${noun}`), why: { en: 'This word cannot be counted: no a or an.', es: 'Esta palabra no se cuenta: va sin a o an.' } },
  { type: 'article', pattern: /(?<=^|[.!?]\s+)The (life is)\b/g, to: 'Life is', why: { en: 'What is true in general goes without the.', es: 'Lo general va sin the.' } },
  { type: 'tense', pattern: /\b(I|you|we|they|he|she) (?:am|is|are) (here|there|married|living|working|studying)( (?:here|there|in \w+))? (?:since|for) (\d{4}|(?:two|three|four|five|six|ten|many|\d{1,2}) (?:years|months|weeks|days))\b(?! ago)/gi, to: by((who, what, where, time) => `${who} ${/^(?:he|she)$/i.test(who) ? 'has' : 'have'} been ${what}${where} ${/^\d{4}$/.test(time) ? 'since' : 'for'} ${time}`), why: { en: 'It began before and goes on: have been.', es: 'Empezó antes y sigue: have been.' } },
  { type: 'tense', pattern: /\b(I am|I'm|we are|we're|they are|you are|he is|she is|he's|she's) (studying|working|living|learning|playing|waiting|teaching|driving|dating|reading) ((?:\w+ ){0,3}?)(since|for) (\d{4}|(?:two|three|four|five|six|ten|many|a few|\d{1,2}) (?:years|months|weeks|days|hours)|monday|january|last \w+)\b(?! ago)/gi, to: by((who, verb, what, since, time) => `${who.split(/[ ']/)[0]} ${/^s?he/i.test(who) ? 'has' : 'have'} been ${verb} ${what}${/^\d{4}$|^last|^[mj]/i.test(time) ? 'since' : since === 'since' ? 'for' : since} ${time}`), why: { en: 'It began before and goes on: have been.', es: 'Empezó antes y sigue: have been.' } },
  { type: 'preposition', pattern: /\bsince (two|three|four|five|six|ten|many|\d{1,2}) (years|months|weeks|days|hours)\b(?! ago)/gi, to: 'for $1 $2', why: { en: 'For tells how long, since tells from when.', es: 'For dice cuánto tiempo, since dice desde cuándo.' } },
  { type: 'tense', pattern: new RegExp(`${CLAUSE}(I|you|we|they|he|she) (?:have|has) (been|${listForms('participle')})(?= (?:(?!since|for|until|by|from|over|during|than|the|of)\\w+ ){0,4}(?:yesterday|last (?:night|week|month|year|summer|weekend)|\\w+ (?:years|months|weeks|days) ago)\\b)`, 'gi'), to: by((who, verb) => `${who} ${verb.toLowerCase() === 'been' ? (/^(?:I|he|she)$/i.test(who) ? 'was' : 'were') : putInto('past', verb)}`), why: { en: 'With a time that is over, the plain past.', es: 'Con un tiempo ya pasado va el pasado simple.' } },
  { type: 'tense', pattern: new RegExp(`(?<=^|[.!?]\\s+)If (I|you|we|they) will (${BASES}|come)\\b`, 'g'), to: 'If $1 $2', why: { en: 'After if comes the present, not will.', es: 'Después de if va el presente, no will.' } },
  { type: 'word-choice', pattern: new RegExp(`\\bmore (${ADJECTIVES}) than\\b`, 'gi'), to: by((adjective) => `${COMPARED[adjective.toLowerCase()] ?? adjective}er than`), why: { en: 'Short adjectives compare with -er.', es: 'Los adjetivos cortos se comparan con -er.' } },
  { type: 'word-choice', pattern: new RegExp(`\\bthe most (${ADJECTIVES})\\b`, 'gi'), to: by((adjective) => `the ${COMPARED[adjective.toLowerCase()] ?? adjective}est`), why: { en: 'Short adjectives take -est.', es: 'Los adjetivos cortos llevan -est.' } },
  { type: 'word-order', pattern: /(?<=^|[.!?]\s+)(Where|When|What|Why|How) (you|they|we) (live|like|go|work|study|play|want|need|think|eat|come|know|speak|start|learn)\b(?=[^.!?]*\?)/gi, to: '$1 do $2 $3', why: { en: 'A question needs do before its subject.', es: 'Una pregunta lleva do antes del sujeto.' } },
  { type: 'word-order', pattern: new RegExp(`(?<=^|[.!?]\\s+)(Where|When|What|Why|How) (he|she|it) (${THIRDS}|comes)\\b(?=[^.!?]*\\?)`, 'gi'), to: by((ask, who, verb) => `${ask} does ${who} ${verb === 'comes' ? 'come' : putInto('base', verb)}`), why: { en: 'A question needs does before its subject.', es: 'Una pregunta lleva does antes del sujeto.' } },
  { type: 'word-order', pattern: /(?<=^|[.!?]\s+)What means ((?:this|that|the) \w+|it|this|that|\w+)\?/gi, to: 'What does $1 mean?', why: { en: 'A question needs does, and mean goes to the end.', es: 'Una pregunta lleva does, y mean va al final.' } },
  { type: 'negation', pattern: /\b(I|you|we|they|he|she) no (like|want|have|know|speak|understand|need|live|work)s?\b/gi, to: by((who, verb) => `${who} ${doOf(who)}n't ${verb}`), why: { en: 'English says no with don’t or doesn’t before the verb.', es: 'En inglés se niega con don’t o doesn’t delante del verbo.' } },
  { type: 'word-order', pattern: /\b(I|you|we|they|he|she|it) not (am|is|are|was|were)\b/gi, to: '$1 $2 not', why: { en: 'Not follows to be.', es: 'Not va detrás de to be.' } },
  { type: 'verb-form', pattern: /\b(it)(?:'s| is) depends? (?:of|on)\b/gi, to: '$1 depends on', why: { en: 'Depend is a verb of its own, without to be.', es: 'Depend ya es verbo: va sin to be.' } },
]; // biome-ignore format: one rule a line
