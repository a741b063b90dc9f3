import { A_WORD } from './a-word.ts';
import { ANSWERS_AT_A_TASK } from './answers-at-a-task.ts';
import { AT_A_TASK } from './at-a-task.ts';
import { BOTH_SIDES } from './both-sides.ts';
import { ENGLISH_ASIDES } from './english-asides.ts';
import { ENGLISH_CHATTY } from './english-chatty.ts';
import { ENGLISH_HURRIED } from './english-hurried.ts';
import { ENGLISH_LEARNER } from './english-learner.ts';
import { ENGLISH_PLAIN } from './english-plain.ts';
import { ENGLISH_POLITE } from './english-polite.ts';
import { FRESH_1 } from './fresh-1.ts';
import { FRESH_2 } from './fresh-2.ts';
import { FRESH_3 } from './fresh-3.ts';
import { FRESH_4 } from './fresh-4.ts';
import { FRESH_5 } from './fresh-5.ts';
import { FRESH_6 } from './fresh-6.ts';
import { FRESH_7 } from './fresh-7.ts';
import { FRESH_8 } from './fresh-8.ts';
import { FRESH_9 } from './fresh-9.ts';
import { FRESH_10 } from './fresh-10.ts';
import { IN_OTHER_WORDS } from './in-other-words.ts';
import { LABELLED } from './labelled.ts';
import { LIFE_AND_WORK } from './life-and-work.ts';
import { MIXED_LANGUAGES } from './mixed-languages.ts';
import { NEAR_THE_BORDER } from './near-the-border.ts';
import { ODD_MOMENTS } from './odd-moments.ts';
import { ORDER_AND_STANDING } from './order-and-standing.ts';
import { PASSING_WORDS } from './passing-words.ts';
import { type LabelledMessage, type MessagesBySpecialist, readMessages } from './read-messages.ts';
import { SCHOOL_LIFE } from './school-life.ts';
import { SPANISH_AMERICAN } from './spanish-american.ts';
import { SPANISH_AT_WORK } from './spanish-at-work.ts';
import { SPANISH_CHATTY } from './spanish-chatty.ts';
import { SPANISH_CHILDREN } from './spanish-children.ts';
import { SPANISH_COUNTRIES } from './spanish-countries.ts';
import { SPANISH_EVERYDAY } from './spanish-everyday.ts';
import { SPANISH_GROWN_UP } from './spanish-grown-up.ts';
import { SPANISH_HURRIED } from './spanish-hurried.ts';
import { SPANISH_PLAIN } from './spanish-plain.ts';
import { SPANISH_POLITE } from './spanish-polite.ts';
import { SPANISH_SLANG } from './spanish-slang.ts';
import { SPANISH_TEEN_CHAT } from './spanish-teen-chat.ts';
import { TOLD_OF_PROGRAMS } from './told-of-programs.ts';

/** By ways of writing. Both languages of one way belong together: to hold one out is to hold out both. */
const WAYS: Record<string, readonly MessagesBySpecialist[]> = {
  plain: [ENGLISH_PLAIN, SPANISH_PLAIN],
  hurried: [ENGLISH_HURRIED, SPANISH_HURRIED],
  polite: [ENGLISH_POLITE, SPANISH_POLITE],
  chatty: [ENGLISH_CHATTY, SPANISH_CHATTY],
  learner: [ENGLISH_LEARNER],
  american: [SPANISH_AMERICAN],
  mixed: [MIXED_LANGUAGES],
  labelled: [LABELLED],
  'fresh-1': [FRESH_1],
  'fresh-2': [FRESH_2],
  'fresh-3': [FRESH_3],
  'fresh-4': [FRESH_4],
  'fresh-5': [FRESH_5],
  'fresh-6': [FRESH_6],
  'fresh-7': [FRESH_7],
  'fresh-8': [FRESH_8],
  'fresh-9': [FRESH_9],
  'fresh-10': [FRESH_10],
  'at-a-task': [AT_A_TASK],
  school: [SCHOOL_LIFE],
  order: [ORDER_AND_STANDING],
  'grown-up': [SPANISH_GROWN_UP],
  teens: [SPANISH_TEEN_CHAT],
  children: [SPANISH_CHILDREN],
  'at-work': [SPANISH_AT_WORK, ENGLISH_ASIDES],
  countries: [SPANISH_COUNTRIES],
  wishes: [SPANISH_EVERYDAY],
  life: [LIFE_AND_WORK],
  answers: [ANSWERS_AT_A_TASK],
  'a-word': [A_WORD],
  border: [NEAR_THE_BORDER],
  passing: [PASSING_WORDS],
  slang: [SPANISH_SLANG],
  'of-programs': [TOLD_OF_PROGRAMS],
  'odd-moments': [ODD_MOMENTS],
  'other-words': [IN_OTHER_WORDS],
  'both-sides': [BOTH_SIDES],
};

/** What the router is taught with, by ways of writing. */
export const EXAMPLES: ReadonlyMap<string, readonly LabelledMessage[]> = new Map(
  Object.entries(WAYS).map(([name, parts]) => [name, parts.flatMap(readMessages)]),
);
