import { isSpanishWord, readForm } from '../corrections/index.ts';

const PLAIN: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };
const plain = (word: string) => word.replace(/[áéíóú]/g, (vowel) => PLAIN[vowel] ?? vowel);

/** Forms that no table of tenses has: commands, subjunctives, conditionals, participles of their own. */
const IRREGULAR = new Map(
  `sea ser, seas ser, sean ser, seamos ser, sé ser, fuera ser, fueras ser, fueran ser, fuese ser, sido ser, siendo ser,
  esté estar, estés estar, estén estar, estuviera estar, haya haber, hayas haber, hayan haber, hubiera haber, hubieras haber,
  hubieran haber, habría haber, habrías haber, hubo haber, vaya ir, vayas ir, vayan ir, vayamos ir, ve ir, vete ir, yendo ir,
  vamos ir, dé dar, den dar, dando dar, diera dar, haga hacer, hagas hacer, hagan hacer, haz hacer, hiciera hacer,
  hicieras hacer, haría hacer, harías hacer, diga decir, digas decir, digan decir, di decir, dime decir, dímelo decir,
  dijera decir, diría decir, dirías decir, diciendo decir, tenga tener, tengas tener, tengan tener, ten tener,
  tuviera tener, tuvieras tener, tendría tener, tendrías tener, venga venir, vengas venir, ven venir, viniera venir,
  ponga poner, pongas poner, pon poner, pondría poner, salga salir, salgas salir, sal salir, saldría salir, pueda poder,
  puedas poder, puedan poder, pudiera poder, pudieras poder, podría poder, podrías poder, podríamos poder, pudiendo poder,
  quiera querer, quieras querer, quieran querer, quisiera querer, quisieras querer, querría querer, sepa saber, sepas saber,
  supiera saber, sabría saber, sabrías saber, vea ver, veas ver, viendo ver, oiga oír, oye oír, oyendo oír, traiga traer,
  caiga caer, conozca conocer, conozcas conocer, parezca parecer, juegue jugar, juegues jugar, empiece empezar,
  empieces empezar, busque buscar, busques buscar, llegue llegar, llegues llegar, pague pagar, saque sacar, toque tocar,
  explique explicar, practique practicar, siga seguir, sigas seguir, pida pedir, pidas pedir, elija elegir, sienta sentir,
  sientas sentir, duerma dormir, duermas dormir, muera morir, durmiendo dormir, pidiendo pedir, siguiendo seguir,
  sintiendo sentir, leyendo leer, creyendo creer, cayendo caer, construyendo construir, viniendo venir, muriendo morir,
  sirviendo servir, repitiendo repetir, vistiendo vestir, hecho hacer, dicho decir, visto ver, escrito escribir, puesto poner,
  vuelto volver, abierto abrir, roto romper, muerto morir, ido ir`
    .split(/,\s+/)
    .map((row): [string, string] => [row.split(' ')[0] ?? '', row.split(' ')[1] ?? '']),
);

/** Regular endings, longest first, with those of the infinitives they come from. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ándose|ando|ada|adas|ado|ados|aría|arías|aríamos|arían|ara|aras|aran|áramos|aba|abas|aban|ábamos|aste|aron|aré|arás|ará|aremos|arán|amos|áis|as|an|a|ó|é)$/, ['ar']],
  [/(?:iendo|iéndose|ida|idas|ido|idos|iera|ieras|ieran|iéramos|iste|ieron|ió|í|imos|ía|ías|ían|íamos)$/, ['er', 'ir']],
  [/(?:ería|erías|eríamos|erían|eré|erás|erá|eremos|erán|emos|éis|es|en|e)$/, ['er', 'ir', 'ar']],
  [/(?:iría|irías|iríamos|irían|iré|irás|irá|iremos|irán)$/, ['ir']],
  [/(?:o)$/, ['ar', 'er', 'ir']],
  [/(?:as|a|amos|an)$/, ['er', 'ir']],
]; // biome-ignore format: a row a kind

/** A stem as it is where no stress falls on it: pienso, pens-; vuelvo, volv-; pidió, ped-; busqué, busc-; llegué, lleg-. */
function listStems(stem: string): string[] {
  const ways = [
    stem,
    stem.replace(/ie(?=[^aeiou]+$)/, 'e'),
    stem.replace(/ue(?=[^aeiou]+$)/, 'o'),
    stem.replace(/i(?=[^aeiou]+$)/, 'e'),
    stem.replace(/u(?=[^aeiou]+$)/, 'o'),
    stem.replace(/qu$/, 'c'),
    stem.replace(/gu$/, 'g'),
    stem.replace(/c$/, 'z'),
    stem.replace(/zc$/, 'c'),
    stem.replace(/j$/, 'g'),
    stem.replace(/y$/, ''),
    stem.replace(/g$/, ''),
  ];
  return [...new Set(ways)].filter((way) => way.length > 1);
}

/** Pronouns that hang on a verb: decirme, dímelo, levántate, viéndolos. */
const HANGING =
  /^(.*(?:[aeiáéí]r|ndo|[aeáéí])|di|haz|pon|ten|ven|sal)(?:(?:me|te|se|nos|os)?(?:lo|la|los|las|le|les|me|te|se|nos))$/;

function listInfinitives(form: string): string[] {
  // A conditional has the stem of the future: podría, podrá.
  const readings = [form, form.replace(/ía(?:s|mos|is|n)?$/, 'á')].flatMap(readForm);
  const known = [IRREGULAR.get(form), ...readings.map(({ verb }) => verb)];
  const guessed = ENDINGS.flatMap(([ending, infinitives]) => {
    const stem = form.replace(ending, '');
    return stem === form || stem.length < 2
      ? []
      : listStems(plain(stem)).flatMap((way) => infinitives.map((infinitive) => way + infinitive));
  });
  return [...known.filter((verb) => verb !== undefined), ...guessed];
}

/** What a noun or an adjective may be a form of: canciones, luces, rojas, trabajadora, buenísimo. */
function listNouns(form: string): string[] {
  const singulars = [
    form,
    form.replace(/s$/, ''),
    form.replace(/es$/, ''),
    // The stress moves, and its accent goes: jóvenes, exámenes.
    plain(form.replace(/es$/, '')),
    form.replace(/ces$/, 'z'),
    form.replace(/ones$/, 'ón'),
    form.replace(/anes$/, 'án'),
    form.replace(/eses$/, 'és'),
  ];
  return singulars.flatMap((one) => [
    one,
    one.replace(/a$/, 'o'),
    one.replace(/a$/, ''),
    one.replace(/ona$/, 'ón'),
    one.replace(/esa$/, 'és'),
    one.replace(/amente$/, 'o'),
    one.replace(/mente$/, ''),
    one.replace(/it[oa]$/, 'o'),
    one.replace(/it[oa]$/, 'a'),
    one.replace(/ísim[oa]$/, 'o'),
  ]);
}

/** What a Spanish form may be a form of, the form itself first, all of them words. */
export function listSpanishLemmas(form: string): string[] {
  const host = HANGING.exec(form)?.[1];
  const hosts = host === undefined || host.length < 2 ? [] : [plain(host), ...listInfinitives(host), ...listInfinitives(plain(host))]; // biome-ignore format: one thought
  const verbs = listInfinitives(form);
  const regular = /s$/.test(form) || /[oa]$/.test(form) ? [...listNouns(form), ...verbs] : [...verbs, ...listNouns(form)];
  const all = [form, ...readForm(form).map(({ verb }) => verb), ...regular, ...hosts];
  const reflexive = all.flatMap((lemma) => (/[aeií]rse$/.test(lemma) ? [lemma, lemma.slice(0, -2)] : [lemma]));
  return [...new Set(reflexive)].filter((lemma, at) => at === 0 || isSpanishWord(lemma));
} // biome-ignore format: one thought
