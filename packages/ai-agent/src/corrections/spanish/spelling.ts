import type { Correction, TutorLanguage } from '@kindling/core/turns';
import type { CorrectionType } from '../correction-type.ts';
import { findNearby } from '../lexicon/find-nearby.ts';
import { findAccented, frequencyOf, plainOf, readSpanish, tagsOf } from './spanish-lexicon.ts';
import { SPANISH_TAGS } from './spanish-tags.ts';

const WHY: Record<'spelling' | 'accent' | 'apart' | 'name' | 'form', Record<TutorLanguage, string>> = {
  spelling: { en: 'This is how the word is written.', es: 'Así se escribe esta palabra.' },
  accent: { en: 'The word carries an accent or a tilde here.', es: 'Esta palabra lleva tilde o eñe.' },
  apart: { en: 'These are two words.', es: 'Son dos palabras.' },
  name: { en: 'Names take a capital.', es: 'Los nombres propios van con mayúscula.' },
  form: {
    en: 'This verb has a form of its own here.',
    es: 'Este verbo es irregular y aquí tiene otra forma.',
  },
};
const TYPES: Record<keyof typeof WHY, CorrectionType> = { spelling: 'spelling', accent: 'spelling', apart: 'spelling', name: 'capital', form: 'verb-form' }; // biome-ignore format: a row

const table = (rows: string) =>
  new Map(
    rows
      .split(/,\s+/)
      .map((row): [string, string] => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)]),
  );
/** Slips that are no nearer to what was meant than to other words. */
const FIXED = table(`aser hacer, asiendo haciendo, asia hacía, aya haya, haiga haya, haigan hayan, nesecito necesito, nesesito necesito,
  nesecita necesita, desir decir, aiga haya, nadien nadie, asin así, ami a mí, iendo yendo, quizo quiso, hise hice, hizieron hicieron,
  isieron hicieron, iso hizo, izo hizo, ise hice, ize hice, ise hice, dise dice, disen dicen, bamos vamos, bienen vienen, biene viene,
  bivo vivo, bive vive, bivir vivir, bolver volver, tuvieras tuvieras, llo yo, oi hoy, oy hoy, aki aquí, ahy ahí, hay hay, alla allá,
  avía había, abía había, abia había, habiamos habíamos, ahora ahora, ablar hablar, ablo hablo, abla habla, hablava hablaba,
  ermano hermano, ermana hermana, ermanos hermanos, ermanas hermanas, ijo hijo, ija hija, ijos hijos, ermoso hermoso, ermosa hermosa,
  uevo huevo, uevos huevos, ospital hospital, istoria historia, istorias historias, ambre hambre, ombre hombre, ombres hombres, ora hora,
  fuistes fuiste, dijistes dijiste, hicistes hiciste, grasias gracias, anbiente ambiente, cumplianos cumpleaños, cumpleanos cumpleaños,
  espanol español, espanola española, espanoles españoles, hiban iban, hiba iba, ingles inglés, tenia tenía, decia decía,
  anos años, ano año, dia día, dias días, pequeno pequeño, pequena pequeña, papeleria papelería, avion avión, despues después`); // biome-ignore format: a table
const FORMS = table(`escribido escrito, hacido hecho, rompido roto, abrido abierto, ponido puesto, volvido vuelto, morido muerto, cubrido cubierto,
  devolvido devuelto, resolvido resuelto, sabo sé, andé anduve, andaron anduvieron, conducí conduje, tení tuve, poní puse, dició dijo, ponió puso, tenió tuvo,
  hació hizo, venió vino, podió pudo, queró quiso, sabió supo, dijieron dijeron, trajieron trajeron, tradució tradujo, conosco conozco, podimos pudimos, piensé pensé, piensó pensó, dicieron dijeron, puedía podía, quierio quiero, entiendimos entendimos`); // biome-ignore format: a table
const APART = table(`aveces a veces, apesar a pesar, atravez a través, atraves a través, deacuerdo de acuerdo, sinembargo sin embargo, porfavor por favor,
  porsupuesto por supuesto, derepente de repente, amenudo a menudo, enserio en serio, osea o sea, envez en vez, aparte aparte, talves tal vez,
  almenos al menos, alomejor a lo mejor, nosé no sé, yasé ya sé, tanpoco tampoco, encambio en cambio, poreso por eso, porejemplo por ejemplo`); // biome-ignore format: a table

const WORD = /(?<![\p{L}\p{N}'’@#/\\._-])\p{L}+(?![\p{L}\p{N}@/\\_'’]|[-.]\p{L})/gu;
const NO_CANDIDATE = SPANISH_TAGS.name | SPANISH_TAGS.unlisted;
const ZIPF_PER_COST = 2.5;
const LEAST_SCORE = 1.4;
const LEAST_SCORE_SHORT = 2.6;
const LEAST_LEAD = 0.8;
const LEAST_NAME = 3.8;
const MOST_LETTERS = 24;
const MOST_UNKNOWN = 14;
const SEEN = 8;
/** As many times more often (Zipf) the word with an accent must be met for the one without to be a slip. */
const LEAST_AHEAD = 1.4;

interface Better {
  to: string;
  because: keyof typeof WHY;
}

/** Words of Spanish that are none, with the one that was most likely meant. Names, brands and English are left alone. */
export function correctSpelling(text: string, language: TutorLanguage): Correction[] {
  const found = [...text.matchAll(WORD)];
  const unknown = found.filter(([word]) => !isKnown(word.toLowerCase()));
  if (unknown.length > 3 && unknown.length * 2 > found.length) return [];
  const last = unknown[MOST_UNKNOWN]?.index ?? text.length;
  return found
    .filter(({ index }) => index < last)
    .flatMap((match): Correction[] => {
      const [from] = match;
      const better = mend(from, `\n${text.slice(0, match.index)}`.slice(-SEEN));
      if (better === undefined || better.to === from) return [];
      const place = { start: match.index, end: match.index + from.length };
      return [
        { from, to: better.to, type: TYPES[better.because], ...place, why: WHY[better.because][language] },
      ];
    });
}

function mend(word: string, before: string): Better | undefined {
  const small = word.toLowerCase();
  const isCapital = word !== small;
  const opens = /(?:[.!?:]["”’»)]*\s+|["“«¿¡\n]\s*)$/.test(before);
  if (isCapital && (!opens || word.slice(1) !== small.slice(1))) return undefined;
  const better = findFixed(small) ?? findMeant(small, isCapital);
  return better === undefined || !isCapital
    ? better
    : { ...better, to: better.to.slice(0, 1).toUpperCase() + better.to.slice(1) };
}

function findFixed(small: string): Better | undefined {
  const fixed = FIXED.get(small);
  if (fixed !== undefined)
    return { to: fixed, because: plainOf(fixed) === plainOf(small) ? 'accent' : 'spelling' };
  const form =
    FORMS.get(small) ??
    (/[aeií]stes$/.test(small) && isKnown(small.slice(0, -1)) && !isKnown(small)
      ? small.slice(0, -1)
      : undefined);
  if (form !== undefined) return { to: form, because: 'form' };
  const apart = APART.get(small);
  return apart === undefined ? undefined : { to: apart, because: 'apart' };
}

/** Words that are written with and without the accent. */
const BOTH_WAYS = /iac[oa]s?$|^(?:osmosis|manager|f[uú]tbol|beisbol|chofer|v[ií]deo|elite|max|min)s?$/;
/** Words made of a verb that the list need not have: contrastación, bregada. */
const MADE_OF_VERBS = /(?:ción|d[oa]s?)$/;

function findMeant(small: string, isCapital: boolean): Better | undefined {
  if (BOTH_WAYS.test(small)) return undefined;
  const tags = tagsOf(small);
  const accented = findAccented(small);
  if (tags !== undefined && (tags & SPANISH_TAGS.name) === 0) return findRare(small, tags, accented);
  const isMarked = small !== plainOf(small);
  if (accented !== undefined && !(isMarked && tags !== undefined) && frequencyOf(accented) > leastOften(isCapital, isMarked)) return { to: accented, because: 'accent' }; // biome-ignore format: one thought
  if (tags === undefined) return isKnown(small) ? undefined : findNear(small, isCapital);
  const isName = !isCapital && small.length >= 4 && frequencyOf(small) >= LEAST_NAME;
  return isName ? { to: small.slice(0, 1).toUpperCase() + small.slice(1), because: 'name' } : undefined;
}

/** How often the word with an accent must be met (Zipf): one that opens a sentence may be a name. */
function leastOften(isCapital: boolean, isMarked: boolean): number {
  if (isCapital) return 4.4;
  return isMarked ? 4 : 2.6;
}

function findNear(small: string, isCapital: boolean): Better | undefined {
  if (small.length > MOST_LETTERS || small.length < (isCapital ? 6 : 4)) return undefined;
  const [best, second] = nearest(small, isCapital);
  const least = isCapital || small.length < 6 ? LEAST_SCORE_SHORT : LEAST_SCORE;
  if (best === undefined || best.score < least) return undefined;
  if (second !== undefined && best.score - second.score < LEAST_LEAD) return undefined;
  return { to: best.word, because: plainOf(best.word) === plainOf(small) ? 'accent' : 'spelling' };
}

/** A word that there is, but hardly anybody writes (seria, ultimo): the one with the accent was meant. */
function findRare(small: string, tags: number, accented: string | undefined): Better | undefined {
  if (accented === undefined || (tags & NO_CANDIDATE) !== 0 || small !== plainOf(small)) return undefined;
  return frequencyOf(accented) - frequencyOf(small) > LEAST_AHEAD && frequencyOf(small) < 3.6
    ? { to: accented, because: 'accent' }
    : undefined;
}

const ENCLITIC = /^(.+[rnd])(?:me|te|se|lo|la|le|nos|os|los|las|les|(?:me|te|se|nos)(?:lo|la|le|los|las))$/;
const SMALL = /(?:it[oa]s?|azo|ísim[oa]s?|mente)$/;

/** Whether the list has a word, or it is one with pronouns behind it, or made small or great. */
function isKnown(small: string): boolean {
  if (tagsOf(small) !== undefined) return true;
  const stem = ENCLITIC.exec(small)?.[1];
  if (stem !== undefined && (tagsOf(stem) !== undefined || tagsOf(plainOf(stem)) !== undefined)) return plainOf(small) !== small || /[rd]$/.test(stem); // biome-ignore format: one thought
  if (
    /(?:[aeiou]s|[^aeiou]es)$/.test(small) &&
    (tagsOf(small.slice(0, -1)) !== undefined || tagsOf(small.slice(0, -2)) !== undefined)
  )
    return findAccented(small) === undefined;
  if (MADE_OF_VERBS.test(small) && tagsOf(`${small.replace(MADE_OF_VERBS, '')}r`) !== undefined) return true;
  return SMALL.test(small) && tagsOf(small.replace(SMALL, '')) !== undefined;
}

function nearest(small: string, isCapital: boolean) {
  const graph = readSpanish();
  for (const most of small.length < 5 || isCapital ? [1] : [1, 1.6]) {
    const ranked = findNearby(graph, small, most)
      .filter(({ number }) => ((graph.tags[number] ?? 0) & NO_CANDIDATE) === 0)
      .map((near) => ({ ...near, score: (graph.zipf32[near.number] ?? 0) / 32 - ZIPF_PER_COST * near.cost }))
      .sort((one, other) => other.score - one.score);
    if (ranked.length > 0) return ranked;
  }
  return [];
}
