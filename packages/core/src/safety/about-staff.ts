import { foldText } from '../text/index.ts';
import type { SafetyFinding } from './safety-rule.ts';

/** Who works with children at a school or in its name, in both languages. */
const STAFF =
  /\b(?:(?:head|dance|music|piano|pe|form|class)?teach(?:er|ers)|coach(?:es)?|trainer|tutor|head ?(?:master|mistress)|principal|caretaker|janitor|instructor|counsell?or|school nurse|librarian|bus driver|profe(?:s|sor|sora|sores)?|maestr[oa]s?|entrenador(?:a|es)?|monitor(?:a|es)?|director(?:a)?|tutora|conserje|orientador[a]?|chofer|catequista)\b/;
/** What staff do to somebody; what learners plan against them is another matter. */
const DONE_BY_ADULTS: readonly string[] = ['abuse', 'grooming'];

/** Whether what was found may be about one of the staff: then who teaches the learner is not the one to hear of it. */
export function isAboutStaff({ category }: SafetyFinding, messages: readonly string[]): boolean {
  return DONE_BY_ADULTS.includes(category) && messages.some((message) => STAFF.test(foldText(message)));
}
