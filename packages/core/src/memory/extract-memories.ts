import type { memory, TutorLanguage } from '@kindling/shared';
import { screenMessage } from '../safety/index.ts';
import { findSensitive } from './sensitive-rules.ts';

/** Something a message says of whoever wrote it. */
export interface MemoryDraft {
  kind: memory.MemoryKind;
  /** What may be known once: a newer one takes its place. Interests and goals have the thing itself in it. */
  key: string;
  /** As the learner reads it, in the language of their conversation. */
  text: string;
  confidencePercent: number;
}

export interface Extracted {
  found: MemoryDraft[];
  /** Keys of what is no longer so: "I don't like football any more". */
  ended: string[];
}

/** Below, it is more likely a way of speaking than a fact. */
const LEAST_CONFIDENCE = 50;
const HEDGED = 30;
const MOST_OF_A_MESSAGE = 5;
const MOST_WORDS = 8;

/** To the end of the clause. */
const THING =
  '([\\p{L}\\p{N}][\\p{L}\\p{N}\' ’-]*?)(?=\\s+(?:and|but|because|so|when|who|which|with my|y|pero|porque|cuando|que)\\b|[.,;:!?()"\\n]|$)';
const NAME = "(\\p{L}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)";
const PLACE = "((?:the )?\\p{L}[\\p{L}'’-]+(?: (?:de |del |la |las |los )?\\p{Lu}[\\p{L}'’-]+)*)";
/** Small letters only count where the beginning leaves no doubt. */
const CAPITAL = "(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)";

interface Rule {
  said: RegExp;
  kind: memory.MemoryKind;
  key: string;
  /** Whether several can be so at once. */
  many?: true;
  confidence: number;
  text: Record<TutorLanguage, string>;
}

const rule = (pattern: string, rest: Omit<Rule, 'said'>): Rule => ({
  said: new RegExp(pattern, 'u'),
  ...rest,
});

const NAMED = { kind: 'fact', key: 'name', text: { en: 'Is called {0}', es: 'Se llama {0}' } } as const;
const HOME = { kind: 'fact', key: 'home', text: { en: 'Lives in {0}', es: 'Vive en {0}' } } as const;
const ORIGIN = { kind: 'fact', key: 'origin', text: { en: 'Comes from {0}', es: 'Es de {0}' } } as const;
const WORK = { kind: 'fact', key: 'work', text: { en: 'Works as {0}', es: 'Trabaja de {0}' } } as const;
const STUDIES = { kind: 'fact', key: 'studies', text: { en: 'Studies {0}', es: 'Estudia {0}' } } as const;
const PET = { kind: 'fact', key: 'pet', many: true, text: { en: 'Has {0}', es: 'Tiene {0}' } } as const;
const LIKES = {
  kind: 'interest',
  key: 'interest',
  many: true,
  text: { en: 'Likes {0}', es: 'Le gusta {0}' },
} as const;
const REASON = {
  kind: 'goal',
  key: 'reason',
  text: { en: 'Is learning because: {0}', es: 'Aprende porque: {0}' },
} as const;
const WANTS = {
  kind: 'goal',
  key: 'goal',
  many: true,
  text: { en: 'Wants to {0}', es: 'Quiere {0}' },
} as const;
const EXAM = {
  kind: 'goal',
  key: 'exam',
  text: { en: 'Has an exam: {0}', es: 'Tiene un examen: {0}' },
} as const;

const RULES: readonly Rule[] = [
  rule(`\\b[Mm]y name(?:['’]s| is) ${NAME}`, { ...NAMED, confidence: 95 }),
  rule(`\\b(?:[Mm]e llamo|[Mm]i nombre es) ${NAME}`, { ...NAMED, confidence: 95 }),
  rule(`\\b(?:[Cc]all me|[Ll]l[aá]mame) ${NAME}`, { ...NAMED, confidence: 90 }),
  rule(`\\bI live in ${PLACE}`, { ...HOME, confidence: 90 }),
  rule(`\\b[Vv]ivo en ${PLACE}`, { ...HOME, confidence: 90 }),
  rule(`\\bI(?:['’]m| am| come) from ${PLACE}`, { ...ORIGIN, confidence: 85 }),
  rule(`\\b(?:[Ss]oy|[Vv]engo) de ${CAPITAL}`, { ...ORIGIN, confidence: 80 }),
  rule(`\\bI work as (an? ${THING})`, { ...WORK, confidence: 90 }),
  rule(`\\b[Tt]rabajo (?:de|como) ${THING}`, { ...WORK, confidence: 90 }),
  rule(`\\bI(?: study|['’]m studying| am studying) ${THING}`, { ...STUDIES, confidence: 80 }),
  rule(`\\b(?:[Ee]studio|[Ee]stoy estudiando) ${THING}`, { ...STUDIES, confidence: 80 }),
  rule(`\\bI(?: have|['’]ve got| have got) ((?:an?|two|three|\\d) (?:\\w+ )?(?:dogs?|cats?|rabbits?|birds?|fish|horses?|hamsters?))\\b`, { ...PET, confidence: 85 }),
  rule(`\\b[Tt]engo ((?:un|una|dos|tres|\\d) (?:perr[oa]s?|gat[oa]s?|conejos?|p[aá]jaros?|peces|caballos?|h[aá]msters?))\\b`, { ...PET, confidence: 85 }),
  rule(`\\bI (?:really |also )?(?:like|love|enjoy) (?!to\\b|you\\b|it\\b|that\\b|this\\b|them\\b|him\\b|her\\b)${THING}`, { ...LIKES, confidence: 80 }),
  rule(`\\b(?:[Mm]e (?:gusta|encanta)n?|[Mm]e chiflan?) (?:mucho )?(?!que\\b|eso\\b|esto\\b|tu\\b|el sitio\\b)${THING}`, { ...LIKES, confidence: 80 }),
  rule(`\\b[Mm]y (?:hobby|favou?rite (?:sport|hobby|thing)) is ${THING}`, { ...LIKES, confidence: 90 }),
  rule(`\\bI(?:['’]m| am) learning (?:English |this )?because ${THING}`, { ...REASON, confidence: 90 }),
  rule(`\\b(?:[Aa]prendo|[Ee]studio|[Ee]stoy aprendiendo) (?:ingl[eé]s )?(?:porque|para) ${THING}`, { ...REASON, confidence: 90 }),
  rule(`\\bI (?:want|hope|plan|would like) to (?!go to the (?:toilet|bathroom)|know\\b|ask\\b|say\\b|stop\\b|sleep\\b|eat\\b|play\\b)${THING}`, { ...WANTS, confidence: 60 }),
  rule(`\\b[Mm]y goal is (?:to )?${THING}`, { ...WANTS, confidence: 90 }),
  rule(`\\b[Mm]i (?:objetivo|meta) es ${THING}`, { ...WANTS, confidence: 90 }),
  rule(`\\b[Qq]uiero (?=(?:aprender|hablar|viajar|trabajar|estudiar|aprobar|mejorar|sacar|vivir)\\b)${THING}`, { ...WANTS, confidence: 75 }),
  rule(`\\bI have (?:an?|my) (?:\\w+ )?exam (?:on |in )?${THING}`, { ...EXAM, confidence: 90 }),
  rule(`\\b[Tt]engo (?:un|el) examen (?:de \\p{L}+ )?(?:el |en )?${THING}`, { ...EXAM, confidence: 90 }),
]; // biome-ignore format: a rule a line

const NO_LONGER: readonly RegExp[] = [
  new RegExp(`\\bI (?:don['’]t|do not|no longer) (?:really )?(?:like|love|enjoy) ${THING}`, 'u'),
  new RegExp(`\\b(?:[Yy]a )?[Nn]o me gustan? (?:mucho )?${THING}`, 'u'),
];

/** What is asked, supposed or told of others says nothing of the learner. */
const NO_STATEMENT =
  /\?|["“«]|\b(?:if I|si yo|would you|imagine|imagina|pretend|for example|por ejemplo|he said|she said|dijo)\b/i;
const HEDGES = /\b(?:maybe|perhaps|I think|I guess|kind of|quiz[aá]s?|a lo mejor|creo que|m[aá]s o menos)\b/i;

function keyOf({ key, many }: Rule, thing: string): string {
  return many ? `${key}:${foldThing(thing)}` : key;
}

/** The thing itself, however it was written: "the  Football!" and "football" are one. */
function foldThing(thing: string): string {
  return thing
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/^(?:(?:the|a|an|el|la|los|las|un|una|mucho|very much) )+/, '')
    .replace(/\s+(?:very much|a lot|any more|anymore|mucho|too|also)$/, '')
    .trim();
}

/**
 * What a learner told of themselves, in English or Spanish, by fixed rules. Nothing of a message that tells of danger,
 * nothing of the categories that are never remembered (`findSensitive`), nothing that is asked or supposed.
 */
export function extractMemories(message: string, language: TutorLanguage): Extracted {
  const nothing: Extracted = { found: [], ended: [] };
  if (message.length > 2000 || screenMessage(message, { isMinor: true }) !== undefined) return nothing;
  const clauses = message.split(/(?<=[.!?\n])\s+/).filter((clause) => !NO_STATEMENT.test(clause));
  const ended = clauses.flatMap((clause) =>
    NO_LONGER.flatMap((said) => {
      const thing = foldThing(said.exec(clause)?.[1] ?? '');
      return thing === '' ? [] : [`interest:${thing}`];
    }),
  );
  const found = clauses.flatMap((clause) => RULES.flatMap((each) => applyRule(each, clause, language)));
  const byKey = new Map(found.filter(({ key }) => !ended.includes(key)).map((draft) => [draft.key, draft]));
  return { found: [...byKey.values()].slice(0, MOST_OF_A_MESSAGE), ended };
}

function applyRule(each: Rule, clause: string, language: TutorLanguage): MemoryDraft[] {
  const match = each.said.exec(clause);
  const thing = match?.[1]?.trim() ?? '';
  if (match === null || thing === '' || thing.split(/\s+/).length > MOST_WORDS) return [];
  // What stands around it may be what makes it sensitive: "I like the hospital where my father is".
  if (findSensitive(clause) !== undefined) return [];
  const before = clause.slice(0, match.index);
  if (/\b(?:not|never|don['’]t|no|nunca)\s+(?:\w+\s+)?$/i.test(before)) return [];
  const confidencePercent = each.confidence - (HEDGES.test(clause) ? HEDGED : 0);
  if (confidencePercent < LEAST_CONFIDENCE) return [];
  const text = each.text[language].replace('{0}', thing).slice(0, 200);
  return [{ kind: each.kind, key: keyOf(each, thing), text, confidencePercent }];
}
