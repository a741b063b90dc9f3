import { foldText } from '../text/index.ts';
import type { SafetyFinding } from './safety-rule.ts';

/** Who works with children at a school or in its name, in both languages. */
const STAFF =
  '(?:(?:head|dance|music|piano|pe|form|class)?teach(?:er|ers)|coach(?:es)?|trainer|tutor|head ?(?:master|mistress)|principal|caretaker|janitor|instructor|counsell?or|school nurse|librarian|bus driver|profe(?:s|sor|sora|sores)?|maestr[oa]s?|entrenador(?:a|es)?|monitor(?:a|es)?|director(?:a)?|tutora|conserje|orientador[a]?|chofer|catequista)\\b';
const THEIR =
  '(?:(?:my|our|the|an?|any|some|his|her|mi|mis|la|las|los|el|una?|nuestr[oa])\\s+)?(?:\\w+\\s+){0,2}?';
/** What is at or of somebody is no talk with them. */
const NOT_A_PLACE = "(?!'?s?\\s+(?:house|home|place|car|flat|room|bed)\\b)";

/** Staff as whoever was told, or is to be told: `i told my teacher`, `se lo conté a la profe`. */
const HEARERS: readonly RegExp[] = [
  `\\b(?:told|tell|telling|tells|talked|spoke|(?:to|can i|could i|should i|may i) (?:talk|speak)|said|ask|asked|asking|report|reported|show|showed|shown|wrote|went|confided|complained|trust)\\s+(?:(?:it|this|that|everything|him|her|about (?:it|this|that))\\s+)*(?:(?:to|with|in)\\s+)?${THEIR}${STAFF}${NOT_A_PLACE}`,
  `\\blet\\s+${THEIR}${STAFF}\\s+know\\b`,
  `\\b(?:dij(?:e|imos)|dicho|decir(?:selo|lo|le)?|conte|contado|contar(?:selo|lo|le)?|hable|hablado|hablar|explique|avise|avisar|pregunte|preguntar|pedi|confie|ensene|mostre)\\s+(?:(?:todo|esto|eso|ya|ayuda|de (?:esto|eso))\\s+)*(?:al?|con)\\s+${THEIR}${STAFF}`,
].map((pattern) => new RegExp(pattern, 'g'));
/** Staff as whoever knows of it or answers to it: `my teacher noticed`, `la profe no me cree`. */
const WITNESSES: readonly RegExp[] = [
  `\\b${STAFF}\\s+(?:(?:already|also|just|never|even|did(?:n'?t| not)|do(?:es)?(?:n'?t| not)|won'?t|will)\\s+)*(?:knows?|knew|notice[ds]?|believe[ds]?|help(?:s|ed)?|listen(?:s|ed)?|saw (?:my|the|it|bruises|cuts|marks)|(?:said|says|thinks|thought) (?:that )?i (?:should|could|can|must|need)|told me (?:to|i should|i can) (?:talk|tell|write|come|ask|say)|asked (?:me )?(?:if i(?:'?m| am) (?:ok|okay|all ?right|fine)|what(?:'?s| is| was)? (?:wrong|up|happened|the matter)|about (?:my|the|it)))\\b`,
  `\\b${STAFF}(?:\\s+de\\s+\\w+)?\\s+(?:(?:ya|no|tambien|nunca|lo|la|me|nos)\\s+)*(?:sabe|sabia|noto|nota|cree|creyo|ayuda|ayudo|escucha|escucho|vio (?:mis|los|las)|(?:dijo|dice) que (?:hable|hablara|lo (?:cuente|contara)|escriba|escribiera)|pregunto (?:si est\\w+ bien|que (?:me )?pasa\\w*|por (?:mis|los|las|eso)))\\b`,
].map((pattern) => new RegExp(pattern, 'g'));

/** Others who may be meant by what is told. */
const OTHERS =
  /\b(?:step)?(?:dad|daddy|father|mum|mom|mother|bro|brother|sister|uncle|aunt|cousin|grand\w+|boy ?friend|girl ?friend|bf|gf|neighbou?r|man|men|guys?|stranger|boys?|girls?|kids?|classmates?|friends?|someone|somebody|(?:papa|padre|padrastro|mama|madre|madrastra|herman[oa]|ti[oa]|prim[oa]|abuel[oa]|novi[oa]|vecin[oa]|hombre|senor|desconocid[oa]|chic[oa]s?|companer[oa]s?|amig[oa]s?|alguien))\b/;
/** Whoever was just named, doing more than answering. */
const DOES =
  /\b(?:he|she|they|el|ella)\s+(?!(?:just |only |never )?(?:did|does|do|said|says|told|asked|laugh|believe|know|help|listen|will|would|is going|was (?:nice|kind)|dijo|dice|no |se rio|cree|sabe|ayud|escuch))\w+/;

/** What staff do to somebody; what learners plan against them is another matter. */
const DONE_BY_ADULTS: readonly string[] = ['abuse', 'grooming'];

const NAMED = new RegExp(`\\b${STAFF}`);

/**
 * Whether what was found may be done by one of the staff: then who teaches the learner is not the one to hear of it. Staff
 * who were told, or who noticed, are no reason: a child who asked for help there is to get it there. In doubt it is.
 */
export function isAboutStaff({ category }: SafetyFinding, messages: readonly string[]): boolean {
  if (!DONE_BY_ADULTS.includes(category)) return false;
  const told = messages.map((message) => foldText(message).replace(/\s+/g, ' ')).join('. ');
  const withoutHearers = [...HEARERS, ...WITNESSES].reduce((rest, frame) => rest.replace(frame, ' ¶ '), told);
  if (NAMED.test(withoutHearers)) return true;
  const after = withoutHearers.indexOf('¶');
  return after >= 0 && !OTHERS.test(told) && DOES.test(withoutHearers.slice(after));
}
