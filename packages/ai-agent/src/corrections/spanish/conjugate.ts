/** Yo, tú, él, nosotros, vosotros, ellos. */
export type Person = 0 | 1 | 2 | 3 | 4 | 5;
export type Tense = 'present' | 'preterite' | 'imperfect' | 'future';
export const TENSES: readonly Tense[] = ['present', 'preterite', 'imperfect', 'future'];

const list = (words: string) => words.split(/\s+/);

type Endings = Readonly<Record<'present' | 'preterite' | 'imperfect', readonly string[]>>;
const ENDINGS: Readonly<Record<string, Endings>> = {
  ar: { present: list('o as a amos áis an'), preterite: list('é aste ó amos asteis aron'), imperfect: list('aba abas aba ábamos abais aban') },
  er: { present: list('o es e emos éis en'), preterite: list('í iste ió imos isteis ieron'), imperfect: list('ía ías ía íamos íais ían') },
  ir: { present: list('o es e imos ís en'), preterite: list('í iste ió imos isteis ieron'), imperfect: list('ía ías ía íamos íais ían') },
}; // biome-ignore format: a row a conjugation
const FUTURE = list('é ás á emos éis án');
const STRONG = list('e iste o imos isteis ieron');

/** Rows that no rule gives: a present or preterite whole, or its stem. */
const PRESENTS: Readonly<Record<string, string>> = {
  ser: 'soy eres es somos sois son', estar: 'estoy estás está estamos estáis están', ir: 'voy vas va vamos vais van',
  dar: 'doy das da damos dais dan', haber: 'he has ha hemos habéis han', ver: 'veo ves ve vemos veis ven',
  oír: 'oigo oyes oye oímos oís oyen', reír: 'río ríes ríe reímos reís ríen', sonreír: 'sonrío sonríes sonríe sonreímos sonreís sonríen',
}; // biome-ignore format: a table
const PRETERITES: Readonly<Record<string, string>> = {
  ser: 'fui fuiste fue fuimos fuisteis fueron', ir: 'fui fuiste fue fuimos fuisteis fueron', dar: 'di diste dio dimos disteis dieron',
  ver: 'vi viste vio vimos visteis vieron', oír: 'oí oíste oyó oímos oísteis oyeron', reír: 'reí reíste rio reímos reísteis rieron',
  sonreír: 'sonreí sonreíste sonrió sonreímos sonreísteis sonrieron',
}; // biome-ignore format: a table
const IMPERFECTS: Readonly<Record<string, string>> = { ser: 'era eras era éramos erais eran', ir: 'iba ibas iba íbamos ibais iban', ver: 'veía veías veía veíamos veíais veían' }; // biome-ignore format: a table
/** The first person alone is of its own. */
const FIRST: Readonly<Record<string, string>> = { tener: 'tengo', venir: 'vengo', poner: 'pongo', hacer: 'hago', decir: 'digo', salir: 'salgo', traer: 'traigo', caer: 'caigo', saber: 'sé', seguir: 'sigo', conseguir: 'consigo', escoger: 'escojo', coger: 'cojo', proteger: 'protejo', recoger: 'recojo', elegir: 'elijo', exigir: 'exijo', dirigir: 'dirijo', corregir: 'corrijo', vencer: 'venzo', convencer: 'convenzo', ejercer: 'ejerzo' }; // biome-ignore format: a table
const STRONG_STEMS: Readonly<Record<string, string>> = { estar: 'estuv', tener: 'tuv', venir: 'vin', poner: 'pus', poder: 'pud', hacer: 'hic', decir: 'dij', querer: 'quis', saber: 'sup', traer: 'traj', haber: 'hub', andar: 'anduv' }; // biome-ignore format: a table
const FUTURE_STEMS: Readonly<Record<string, string>> = { tener: 'tendr', venir: 'vendr', poner: 'pondr', poder: 'podr', hacer: 'har', decir: 'dir', querer: 'querr', saber: 'sabr', haber: 'habr', salir: 'saldr' }; // biome-ignore format: a table
/** Made of another verb and what stands before it. */
const MADE_OF = /^(?:man|con|de|re|ob|sos|entre|abs|pro|su|com|dis|ex|im|o)(tener|venir|poner|traer|hacer)$/;

const TO_IE = new Set(list('pensar empezar comenzar cerrar despertar sentar recomendar negar regar calentar confesar atravesar querer perder entender encender defender tender atender sentir preferir mentir divertir sugerir convertir herir referir advertir invertir tener venir')); // biome-ignore format: a list
const TO_UE = new Set(list('contar encontrar costar mostrar recordar acordar probar volar soñar almorzar acostar demostrar colgar rogar poder volver mover doler llover resolver devolver morder morir dormir soler')); // biome-ignore format: a list
const TO_I = new Set(list('pedir servir repetir seguir conseguir vestir elegir despedir medir competir impedir corregir decir perseguir')); // biome-ignore format: a list

/** The last vowel of a stem for another. */
const turn = (stem: string, vowel: string, to: string) => {
  const at = stem.lastIndexOf(vowel);
  return at < 0 ? stem : stem.slice(0, at) + to + stem.slice(at + 1);
};

/** The stem where the stress is on it. */
function stressed(verb: string, stem: string): string {
  if (verb === 'jugar') return 'jueg';
  if (TO_IE.has(verb)) return turn(stem, 'e', 'ie');
  if (TO_UE.has(verb)) return turn(stem, 'o', 'ue');
  if (TO_I.has(verb)) return turn(stem, 'e', 'i');
  if (/[^gq]uir$/.test(verb)) return `${stem}y`;
  if (/^(?:enviar|esquiar|confiar|guiar|criar|variar|vaciar|ampliar|fotografiar|desafiar)$/.test(verb))
    return `${stem.slice(0, -1)}í`;
  return /^(?:actuar|continuar|graduar|situar|evaluar|acentuar)$/.test(verb) ? `${stem.slice(0, -1)}ú` : stem;
}

function present(verb: string, stem: string, kind: string): readonly string[] {
  if (PRESENTS[verb] !== undefined) return list(PRESENTS[verb]);
  const strong = stressed(verb, stem);
  const forms = (ENDINGS[kind]?.present ?? []).map(
    (end, person) => (person === 3 || person === 4 ? stem : strong) + end,
  );
  const first = FIRST[verb] ?? (/[aeou]c[ei]r$/.test(verb) ? `${stem.slice(0, -1)}zco` : undefined);
  return first === undefined ? forms : [first, ...forms.slice(1)];
}

function preterite(verb: string, stem: string, kind: string): readonly string[] {
  if (PRETERITES[verb] !== undefined) return list(PRETERITES[verb]);
  const strong = STRONG_STEMS[verb] ?? (/ducir$/.test(verb) ? `${stem.slice(0, -1)}j` : undefined);
  if (strong !== undefined)
    return STRONG.map((end) => strong + end).map((form) =>
      form.replace(/jie/, 'je').replace(/^hico$/, 'hizo'),
    );
  const forms = (ENDINGS[kind]?.preterite ?? []).map((end) => stem + end);
  if (kind === 'ar')
    return [
      (forms[0] ?? '').replace(/cé$/, 'qué').replace(/gé$/, 'gué').replace(/zé$/, 'cé'),
      ...forms.slice(1),
    ];
  if (/[aeo]$/.test(stem))
    return forms.map((form) =>
      form
        .replace(/ió$/, 'yó')
        .replace(/ieron$/, 'yeron')
        .replace(/([aeo])i(ste|mos)/, '$1í$2'),
    );
  if (/[^gq]u$/.test(stem)) return forms.map((form) => form.replace(/ió$/, 'yó').replace(/ieron$/, 'yeron'));
  const weak = TO_UE.has(verb) ? turn(stem, 'o', 'u') : turn(stem, 'e', 'i');
  const turns = kind === 'ir' && (TO_IE.has(verb) || TO_UE.has(verb) || TO_I.has(verb));
  return forms.map((form, person) =>
    turns && (person === 2 || person === 5) ? weak + form.slice(stem.length) : form,
  );
}

/** Where a verb is made of another, that one and what stands before it. */
function takeApart(verb: string): { prefix: string; base: string } {
  const base = MADE_OF.exec(verb)?.[1];
  return base === undefined ? { prefix: '', base: verb } : { prefix: verb.slice(0, -base.length), base };
}

/** The six forms of a tense of an infinitive. */
export function conjugate(verb: string, tense: Tense): readonly string[] {
  const { prefix, base } = takeApart(verb);
  const stem = base.slice(0, -2);
  const kind = base.slice(-2).replace('í', 'i');
  const forms = {
    present: () => present(base, stem, kind),
    preterite: () => preterite(base, stem, kind),
    imperfect: () =>
      IMPERFECTS[base] === undefined
        ? (ENDINGS[kind]?.imperfect ?? []).map((end) => stem + end)
        : list(IMPERFECTS[base]),
    future: () => FUTURE.map((end) => (FUTURE_STEMS[base] ?? base.replace('í', 'i')) + end),
  }[tense]();
  return forms.map((form) => prefix + form);
}
