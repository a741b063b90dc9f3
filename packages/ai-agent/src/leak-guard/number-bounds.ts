const N = '(\\d{1,9}(?:\\.\\d{1,6})?)';
const MORE =
  '(?:(?:more|greater|larger|bigger|higher) than|above|over|m[aá]s (?:de|que)|mayor (?:que|de)|por encima de|pi[uù] (?:di|grande di)|maggiore di|mais (?:de|que)|maior que|plus (?:de|grand que)|mehr als|gr[oö][sß]+er als|>)';
const LESS = '(?:(?:less|smaller|lower|fewer) than|below|under|menos (?:de|que)|menor (?:que|de)|por debajo de|meno di|minore di|moins de|plus petit que|weniger als|kleiner als|<)'; // biome-ignore format: a list of words
const IS_TOO =
  '(?: (?:is|es|è|é|est|ist))?(?: (?:still|a[uú]n|todav[ií]a))?,? (?:too|demasiado|muy|troppo|muito|trop|zu) ';
const forms = (compared: string, judged: string) => [
  new RegExp(`${compared} ${N}`, 'gu'),
  new RegExp(`${N}${IS_TOO}(?:${judged})`, 'gu'),
];
const ABOVE = forms(
  MORE,
  'small|low|little|few|peque[nñ][oa]|baj[oa]|poco|piccol[oa]|bass[oa]|pequen[oa]|petit|bas|klein|niedrig',
);
const BELOW = forms(LESS, 'big|high|large|much|many|grande|alt[oa]|mucho|tanto|grand|haut|gro[sß]+|hoch'); // biome-ignore format: a list of words
/** Of a big number a bound in so many parts is as good as the number. */
const CLOSE = 50;
const LEAST_CLOSE = 2;

function listBounds(seen: string, ways: readonly RegExp[]): number[] {
  return ways.flatMap((way) => [...seen.matchAll(way)].map(([, number]) => Number(number)));
}

/** Whether what was said to be less and more than a number leaves hardly another one. Number words must be digits. */
export function isBoundedIn(seen: string, value: number): boolean {
  const below = listBounds(seen, ABOVE).filter((number) => number < value);
  const above = listBounds(seen, BELOW).filter((number) => number > value);
  if (below.length === 0 || above.length === 0) return false;
  return Math.min(...above) - Math.max(...below) <= Math.max(LEAST_CLOSE, value / CLOSE);
}
