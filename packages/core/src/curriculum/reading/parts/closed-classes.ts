/** Words of which there is a set number, in the same order in both languages; `|` parts equally good ones. */
const CLASSES: readonly (readonly [english: string, spanish: string])[] = [
  [
    'monday tuesday wednesday thursday friday saturday sunday',
    'lunes martes miércoles jueves viernes sábado domingo',
  ],
  [
    'january february march april may june july august september october november december',
    'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  ],
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand',
    'cero un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien|ciento mil',
  ],
  ['spring summer autumn winter', 'primavera verano otoño invierno'],
  ['north south east west', 'norte sur este oeste'],
  [
    'black white red green blue yellow brown orange',
    'negro blanco rojo verde azul amarillo marrón|castaño naranja|anaranjado',
  ],
  [
    'mother father sister brother daughter son aunt uncle grandmother grandfather wife husband niece nephew',
    'madre padre hermana hermano hija hijo tía tío abuela abuelo esposa|mujer marido|esposo sobrina sobrino',
  ],
  ['yesterday today tomorrow', 'ayer hoy mañana'],
  ['first second third', 'primero|primer segundo tercero|tercer'],
];

const TRANSLATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  CLASSES.flatMap(([english, spanish]) => {
    const translations = spanish.split(' ');
    return english.split(' ').map((word, index) => [word, (translations[index] ?? '').split('|')] as const);
  }),
);
/** Words of these classes that are words of others, too. */
const OTHERS = new Set(['may', 'march', 'second', 'spring', 'one', 'orange', 'brown', 'fall']);

/** What an English number, day, month, season, colour or direction is in Spanish; empty for other words. */
export function findTranslations(word: string): readonly string[] {
  const key = word.toLowerCase();
  return OTHERS.has(key) ? [] : (TRANSLATIONS.get(key) ?? []);
}

/** Days, months, languages and peoples, which English writes with a capital. */
const CAPITALISED = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december english spanish french german italian portuguese chinese japanese russian arabic american british mexican european'.split(
    ' ',
  ),
);

/** Whether a word in small letters should have a capital. */
export function lacksCapital(word: string): boolean {
  return CAPITALISED.has(word);
}
