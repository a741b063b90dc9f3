import { readMeanings } from './read-meanings.ts';
import { SAFETY_CATEGORIES, type SafetyCategory } from './safety-rule.ts';

/**
 * Words that name a danger itself and are seldom said of anything else. Beside a person they need no frame; in homework,
 * books and questions about a word they mean what is read there.
 */
const NAMES: Record<SafetyCategory, RegExp> = {
  'self-harm':
    /^(?:suicid\w+|suisid\w+|anorexi\w+|bulimi\w+|autoles\w+|sobredosis|overdos\w+|selfharm\w*|noose|soga|purging|purgarme|laxatives?|laxantes?|anorexic\w*)$/,
  abuse:
    /^(?:abus(?:ed|es|ing|ive|a|an|o|aron|ada|ado)|rap(?:e[sd]?|ing|ist)|viol(?:a|an|o|aron|ada|ado|adas|arme|ador)|molest(?:ed|s|ing)|maltrat\w+|fgm|circumcis\w+|mutila\w*|ablacion|bull(?:y|ies|ied|ying)|bullying|incest|incesto|grop(?:ed|es|ing)|manose\w+|strangl\w+|estrangul\w+|nalgada)$/,
  grooming:
    /^(?:blackmail\w*|sextort\w*|chantaj\w+|nudes?|pedo|paedo\w*|pedo[fp]\w+|stalk(?:er|ers|ing|s|ed)|groom(?:ed|ing|er)|sexting|dickpics?|kidnap\w*|secuestr\w+|traffick\w+)$/,
  violence:
    /^(?:massacre|masacre|molotov|explosives?|explosivos?|shooter|tiroteo|behead\w*|decapit\w+|acribill\w+)$/,
};
/** Who it may be about. */
const PERSONS = [
  'i',
  'he-she',
  'parent',
  'sibling',
  'peer',
  'partner',
  'authority',
  'stranger',
  'child',
  'others',
];
/** Where words are talked about, and things that happen to nobody. */
const FAR = [
  'play-or-study',
  'school-task',
  'told-elsewhere',
  'code',
  'game',
  'laughing',
  'safe-habit',
  'animal',
];
/** `we learned about it`, `a talk on it`: of a subject. */
const ABOUT = /^(?:about|sobre|against|contra|word|palabra|significa|does|stop)$/;

/** The danger that a message names of somebody, if it does; undefined where it is talked about. */
export function findNamedDanger(words: readonly string[]): SafetyCategory | undefined {
  const at = words.findIndex((word) => SAFETY_CATEGORIES.some((category) => NAMES[category].test(word)));
  const name = words[at];
  if (name === undefined || words.slice(Math.max(0, at - 2), at).some((word) => ABOUT.test(word)))
    return undefined;
  const places = readMeanings(words);
  if (FAR.some((meaning) => places.has(meaning)) || !PERSONS.some((meaning) => places.has(meaning)))
    return undefined;
  return SAFETY_CATEGORIES.find((category) => NAMES[category].test(name));
}
