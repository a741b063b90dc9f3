import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ListedWord,
  packWordGraph,
  writeWordGraph,
} from '../src/corrections/lexicon/pack-word-graph.ts';
import { conjugate, TENSES } from '../src/corrections/spanish/conjugate.ts';
import { SPANISH_TAGS, type SpanishTag } from '../src/corrections/spanish/spanish-tags.ts';
import { type Entry, expandAffixes, readEntries } from './expand-affixes.ts';

/*
 * Writes spanish-words.bin of src/corrections/spanish from what is not kept here: spanish-words.md
 * beside them says what, and where it comes from. `node scripts/pack-spanish-words.ts FOLDER`, with index.dic and index.aff
 * of dictionary-es, a word and its Zipf value in es.tsv and en.tsv.
 */
const folder = process.argv[2] ?? '.';
const TARGET = new URL('../src/corrections/spanish/', import.meta.url);
/** Names and slang so frequent (Zipf) are in use, whether or not the dictionary has them. */
const IN_USE = 2.6;
const ENGLISH_IN_USE = 3.6;
const PARTICIPLES = 'hecho dicho visto escrito puesto vuelto abierto roto muerto cubierto descubierto devuelto resuelto descrito'.split(' '); // biome-ignore format: a list
const MASCULINE = new Set('día padre mapa problema tema sistema programa clima idioma planeta drama poema dilema esquema síntoma fantasma aroma diploma cometa crucigrama diagrama telegrama panorama lema enigma carisma trauma sofá tranvía papá gorila aire amor árbol avión baile banco barco bosque café calor camión coche color continente corazón balón salón cajón ratón pantalón sillón jabón limón deporte diente dinero equipo examen fin hombre hotel jardín jefe lápiz lugar mar mes móvil nivel norte país pan papel parque pastel pie plan postre pueblo restaurante rey sol sur taxi tren viaje valle paisaje mensaje personaje lenguaje traje garaje nombre aceite accidente ambiente cine cumpleaños cliente elefante guante horizonte instante limón pez puente monte desastre detalle chiste chocolate tomate diente doctor profesor autor actor director señor error terror rumor tumor licor ascensor televisor dolor olor sabor valor favor humor temor honor motor olor hogar celular metal animal hospital canal final mal capital'.split(' ').filter((word) => !/^(?:mar|final|capital|cometa|fin|jefe|cliente|doctor|profesor|autor|actor|director|señor)$/.test(word))); // biome-ignore format: a list
const FEMININE = new Set('mano madre foto moto radio clase gente noche tarde leche carne sangre muerte parte calle llave nube nieve nave suerte frase gripe fiebre torre fuente mente ley luz voz paz vez cruz flor mujer miel piel sal cárcel red pared sed salud virtud actitud serie especie superficie base crisis tesis síntesis hipótesis imagen orden sangre serpiente costumbre cumbre hambre sartén razón labor catedral señal'.split(' ').filter((word) => !/^(?:orden|serpiente|radio|hambre)$/.test(word))); // biome-ignore format: a list
/** One form for both, or two genders with two meanings. */
const COMMON = /(?:ista|cida|crata|pata|iatra|ense|nauta|arca|ígena)$|^(?:atleta|poeta|colega|cura|guía|policía|guardia|cámara|capital|cometa|orden|frente|pianista|artista|turista|dentista|periodista|deportista|estratega|camarada|compatriota|patriota|idiota|belga|cólera|corte|editorial|margen|pendiente|parte|radio|hincha|espía|centinela|vista|calavera|ayuda|recluta|trompeta|cabeza|ancla|águila|agua|alma|arma|hambre|hacha|aula|área|ave|arte|hada|ama|ala|alba|asma|habla|acta|alga|ancha|ánima|ansia|arca|arpa|haba|haya|mañana|nada|sastra|testigo|modelo|soprano|reo|piloto|soldado|miembro|canto|media|medio|una|tanga|pijama|lente|pega|batería|trompeta|cabra|gallina|delta|boa|defensa|punta|guarda|juez|pez|ajedrez|diez|maratón|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|dos|tres|seis|mayor|menor|mejor|peor|esta|este|ese|esa|ello|ella|una|uno|nada|todo|algo|sola|solo|aquella|vosotra|muchacha)$/; // biome-ignore format: a list

type Tags = Map<string, number>;

const readFolder = (name: string) => readFileSync(join(folder, name), 'utf8');

function readZipfs(name: string): Map<string, number> {
  return new Map(
    readFolder(name)
      .trim()
      .split('\n')
      .map((line): [string, number] => [line.split('\t')[0] ?? '', Number(line.split('\t')[1])]),
  );
}

function tag(tags: Tags, word: string, ...names: readonly SpanishTag[]): void {
  for (const name of names) tags.set(word, (tags.get(word) ?? 0) | SPANISH_TAGS[name]);
}

/** The gender that a noun has by its end; undefined where the end does not say it. */
function genderOf(noun: string): 'masculine' | 'feminine' | undefined {
  if (COMMON.test(noun)) return undefined;
  if (MASCULINE.has(noun)) return 'masculine';
  if (FEMININE.has(noun)) return 'feminine';
  if (/(?:[eoag]ma|ata|avión|camión|guion|gorrión|embrión|escorpión|bastión|sarampión|anfitrión)$/.test(noun))
    return undefined;
  if (/(?:a|ión|dad|tad|tud|umbre|ez|eza)$/.test(noun)) return 'feminine';
  return /(?:o|aje)$/.test(noun) ? 'masculine' : undefined;
}

const addS = (word: string) => {
  if (/[aeiouáéó]$/.test(word)) return `${word}s`;
  if (/z$/.test(word)) return `${word.slice(0, -1)}ces`;
  const plain: Record<string, string> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };
  const open = word.replace(/(?<![aeo])[áéíóú](?=[ns]$)/, (vowel) => plain[vowel] ?? vowel);
  return open === 'examen' ? 'exámenes' : `${open}es`;
};

function tagNouns(tags: Tags, entries: readonly Entry[]): void {
  for (const { word, flags } of entries) {
    if (word !== word.toLowerCase() || !flags.includes('S') || /(?:[aeií]r|r?se)$/.test(word)) continue;
    if (flags.includes('G')) tagPair(tags, word);
    else tagNoun(tags, word);
  }
}

function tagPair(tags: Tags, word: string): void {
  const feminine = /o$/.test(word) ? word.replace(/o$/, 'a') : `${word.replace(/[áéíóú](?=[ns]$)/, (vowel) => 'aeiou'['áéíóú'.indexOf(vowel)] ?? vowel)}a`; // biome-ignore format: one thought
  tag(tags, word, 'masculine', 'pair');
  tag(tags, addS(word), 'masculine', 'pair', 'plural');
  tag(tags, feminine, 'feminine', 'pair');
  tag(tags, `${feminine}s`, 'feminine', 'pair', 'plural');
}

function tagNoun(tags: Tags, word: string): void {
  const gender = genderOf(word);
  const own: SpanishTag[] = gender === undefined ? ['noun'] : ['noun', gender];
  tag(tags, word, ...own);
  tag(tags, addS(word), ...own, 'plural');
}

const isVerb = ({ word, flags }: Entry) => /[aeií]r$/.test(word) && /[REIXD]/.test(flags);
const plainOf = (word: string) =>
  word.replace(/[áéíóúü]/g, (vowel) => 'aeiouu'['áéíóúü'.indexOf(vowel)] ?? vowel);

function tagVerb(tags: Tags, verb: string, known: ReadonlySet<string>): void {
  tag(tags, verb, 'infinitive');
  const stem = verb.slice(0, -2);
  const [participle, gerund] = verb.endsWith('ar')
    ? [`${stem}ado`, `${stem}ando`]
    : [`${stem}ido`, `${stem}iendo`];
  if (known.has(participle)) tag(tags, participle, 'participle');
  if (known.has(gerund)) tag(tags, gerund, 'gerund');
  const forms = TENSES.flatMap((tense) => conjugate(verb, tense));
  for (const form of forms) if (known.has(form)) tag(tags, form, 'finite');
}

const entries = readEntries(readFolder('index.dic'));
const known = expandAffixes(entries, readFolder('index.aff'));
const zipfs = readZipfs('es.tsv');
const english = readZipfs('en.tsv');
const tags: Tags = new Map();
const verbs = entries.filter(isVerb).map(({ word }) => word);
tagNouns(tags, entries);
for (const noun of [...MASCULINE, ...FEMININE]) tagNoun(tags, noun);
for (const verb of verbs) tagVerb(tags, verb, known);
for (const participle of PARTICIPLES) tag(tags, participle, 'participle');

const WRITABLE = /^[a-záéíñóúü]{1,24}$/;
/** What is written with the same letters and other accents, and is met more often: this one is the slip. */
const bestOfPlain = new Map<string, number>();
for (const [word, zipf] of zipfs)
  if (known.has(word)) bestOfPlain.set(plainOf(word), Math.max(zipf, bestOfPlain.get(plainOf(word)) ?? 0));
for (const [word, zipf] of zipfs) {
  const isCapital = !known.has(word) && known.has(word.slice(0, 1).toUpperCase() + word.slice(1));
  if (isCapital) tag(tags, word, (english.get(word) ?? 0) >= ENGLISH_IN_USE ? 'unlisted' : 'name');
  else if (!known.has(word) && zipf >= IN_USE && !bestOfPlain.has(plainOf(word))) tag(tags, word, 'unlisted');
}
for (const [word, zipf] of english)
  if (zipf >= ENGLISH_IN_USE && !known.has(word) && !bestOfPlain.has(plainOf(word)))
    tag(tags, word, 'unlisted');

const OUTSIDE = SPANISH_TAGS.name | SPANISH_TAGS.unlisted;
const listed: ListedWord[] = [
  ...new Set([...zipfs.keys(), ...entries.map(({ word }) => word), ...tags.keys()]),
]
  .filter((word) => WRITABLE.test(word) && (known.has(word) || ((tags.get(word) ?? 0) & OUTSIDE) !== 0))
  .map((word) => ({ word, zipf: Math.min(7.9, zipfs.get(word) ?? 0), tags: tags.get(word) ?? 0 }));
writeFileSync(new URL('spanish-words.bin', TARGET), writeWordGraph(packWordGraph(listed)));
