const PAST = new Set(
  'was were became began broke brought built bought caught chose came did drew drank drove ate fell felt fought found flew forgot got gave went grew had heard held kept knew led left lent lost made meant met paid rode rang ran said saw sold sent sat slept spoke spent stood stole swam took taught told thought threw understood woke wore won wrote hit put read cut lay hurt'.split(
    ' ',
  ),
);
const PARTICIPLE = new Set(
  'been become begun broken brought built bought caught chosen come done drawn drunk driven eaten fallen felt found flown forgotten got given gone grown had heard held kept known led left lent lost made meant met paid run said seen sold sent slept spoken spent stood stolen swum taken taught told thought thrown understood woken worn won written put read hit'.split(
    ' ',
  ),
);
/** Words in -ed and -ing that are no verbs. */
const NO_VERB = new Set(
  'bed red need seed speed feed thing nothing something anything everything morning evening king spring string ring bring during'.split(
    ' ',
  ),
);

export function isPast(word: string): boolean {
  return PAST.has(word) || (/..ed$/.test(word) && !NO_VERB.has(word));
}

export function isParticiple(word: string): boolean {
  return PARTICIPLE.has(word) || (/..ed$/.test(word) && !NO_VERB.has(word));
}

export function isGerund(word: string): boolean {
  return /...ing$/.test(word) && !NO_VERB.has(word);
}
