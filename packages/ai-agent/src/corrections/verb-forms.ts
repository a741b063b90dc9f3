/** Base, past and participle of verbs that make them in a way of their own; verbs whose forms are all one are left out. */
const IRREGULAR = `
go went gone, see saw seen, eat ate eaten, write wrote written, speak spoke spoken, take took taken, give gave given,
break broke broken, forget forgot forgotten, do did done, know knew known, drink drank drunk, begin began begun,
swim swam swum, sing sang sung, drive drove driven, fly flew flown, choose chose chosen, wake woke woken, wear wore worn,
buy bought bought, bring brought brought, think thought thought, teach taught taught, catch caught caught,
make made made, have had had, say said said, tell told told, get got got, meet met met, leave left left, lose lost lost,
sleep slept slept, spend spent spent, send sent sent, win won won, keep kept kept, understand understood understood,
sit sat sat, stand stood stood, pay paid paid, sell sold sold, hear heard heard, grow grew grown, steal stole stolen`;
const REGULAR =
  'like want need live work play study learn start help use call ask clean wash cook dance stay visit finish open close look seem try love walk talk listen watch travel arrive wait enjoy';

export interface VerbForms {
  base: string;
  third: string;
  past: string;
  participle: string;
  ing: string;
}

const endsInConsonantY = (base: string) => /[^aeiou]y$/.test(base);

function toThird(base: string): string {
  if (base === 'have') return 'has';
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function toPast(base: string): string {
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ied`;
  if (base === 'travel') return 'travelled';
  return base.endsWith('e') ? `${base}d` : `${base}ed`;
}

function toIng(base: string): string {
  if (/[^e]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return /^(?:get|sit|swim|win|begin|forget|travel)$/.test(base)
    ? `${base}${base.slice(-1)}ing`
    : `${base}ing`;
}

const FORMS: readonly VerbForms[] = [
  ...IRREGULAR.split(',').map((entry) => entry.trim().split(/\s+/)),
  ...REGULAR.split(' ').map((base) => [base, toPast(base), toPast(base)]),
].map(([base = '', past = '', participle = '']) => ({
  base,
  third: toThird(base),
  past,
  participle,
  ing: toIng(base),
}));

/** All verbs of which the table says `form`, joined for a pattern. */
export function listForms(form: keyof VerbForms, select: (forms: VerbForms) => boolean = () => true): string {
  return [...new Set(FORMS.filter(select).map((forms) => forms[form]))].join('|');
}

/** Another form of a verb that the table has, found by any of its forms; the word itself where it has none. */
export function putInto(form: keyof VerbForms, word: string): string {
  const small = word.toLowerCase();
  const forms = FORMS.find((known) => Object.values(known).includes(small));
  return forms?.[form] ?? word;
}
