import { type Places, spanOf } from './read-meanings.ts';
import { SAFETY_CATEGORIES, type SafetyCategory } from './safety-rule.ts';

/** Words of a message that a frame may lie over: who, what and to whom, with what people say in between. */
const REACH = 10;

/**
 * What is told where certain meanings stand close together, in any order: both languages and hurried grammar put them
 * differently, and a list of phrases knows only what somebody has thought of. One meaning alone is one that is seldom said
 * of anything else. A frame is a feature for `danger-model.ts`, not a verdict: beside a game or a lesson it weighs less.
 */
const FRAMES: Record<SafetyCategory, string> = {
  'self-harm': `
    wish die i | not wish live | no-reason live i | others without-me | farewell without-me | farewell die
    farewell others i | method wish i | which-method method | which-method die | die peer wish
    die sibling wish | die partner wish | die he-she wish | peer farewell not | i cut skin | i cut bleed
    i blade skin | cut relief i | cut mark i | bleed relief i | cut self | peer cut skin | i no-eating long
    no-eating thin | peer no-eating | sibling no-eating | i purge need | purge thin | purge long
    i thin not need | took poison unwell | took poison die | took poison sibling | took poison peer
    took poison i | emergency i | emergency parent | emergency sibling | emergency peer | drug drug-habit
    run-away homeless | no-life | height stand-at | crush i | crush wish | keep rope | i cuts hide-it
    blade keep | needle skin | hurt-self harm | peer hurt-self | sibling hurt-self | parent hurt-self
    peer die fear | peer cuts | i food fear-of-food | i threw-up on-purpose | i long food not | drug-trade
    collapse i | collapse parent | collapse sibling | collapse peer | drug drug-habit i | gone-from-home
    run-away long`,
  abuse: `
    plain-word
    parent hit me | sibling hit me | partner hit me | authority hit me | parent hit sibling | parent hit parent
    parent thing-to-hit-with | hit thing-to-hit-with me | he-she hit mark | parent mark | parent contempt i
    locked need | parent locked me | parent neglect | neglect long i | fear parent | fear he-she neglect
    parent touch me | sibling touch me | authority touch me | partner unwanted touch | stranger touch me
    he-she touch intimate | parent intimate me | sibling intimate me | authority intimate me
    peer intimate unwanted | peer parent touch | peer parent hit | peer parent intimate | unwanted touch
    parent unwanted intimate | pregnant i | marriage wish parent | marriage stranger i | peer mock me
    peer hit me | mock slur i | peer slur i | slur every-day i | mock every-day me | send die i | send slur i
    partner photo send | peer photo send every-day | parent takes-it-out | takes-it-out i | drinks hiding-place
    fear hiding-place | hit cover-story | parent punishment | punishment me | break limb cover-story
    break limb parent | break limb me | sex me | sex parent | sex authority | sex sibling | sex child
    sex he-she | froze he-she | hand-on parent | hand-on authority | hand-on sibling | hand-on stranger
    excluded | shame-online i | shame-online slur | afraid-to-go slur | afraid-to-go mock | hit child screams
    parent child hit | hit me mark | he-she hit me | nobody-home`,
  grooming: `
    stranger online flattery | stranger photo ask | stranger nude | online nude ask | he-she ask nude
    he-she ask photo nude | he-she photo gift | stranger gift ask | gift photo | stranger grown-age online
    grown-age flattery he-she | grown-age secret | grown-age online partner | grown-age he-she meet
    grown-age ask photo | stranger secret | online secret ask | authority secret | authority flattery send
    authority meet secret | he-she secret meet | photo extort has-got | photo extort | nude extort
    nude has-got | send nude | online undress | he-she ask undress | meet known-from-online
    meet online stranger | meet secret | meet partner online | meet grown-age
    where-to-find-me gave-out stranger | where-to-find-me gave-out online
    where-to-find-me gave-out known-from-online | where-to-find-me ask stranger | he-she ask where-to-find-me
    follow stranger | stranger ask meet | wants wear he-she | stranger wants wear | online wants wear
    kept-from-parents | car stranger | car follow | car me he-she | lure stranger wants | lure authority wants
    grown-lover | stalking | unknown photo | unknown where-to-find-me | unknown online wants
    stranger photo gift | extort photo wants | online stranger wants`,
  violence: `
    intent break limb | threat kill | intent kill target | weapon school | weapon intent | weapon obtain i | weapon target threat
    weapon peer school | kill school intent | revenge school | revenge weapon | revenge kill | threat kill i
    threat kill parent | obtain kill target | kill target poison | wish die target intent | peer weapon threat
    peer kill intent parent | weapon-at-me | massacre | imagine hurt victim | wish hurt victim
    intent hurt victim | weapon he-she me | weapon parent me | weapon peer me | come-for-us hurt
    come-for-us me | threat break limb`,
};

export interface Frame {
  category: SafetyCategory;
  name: string;
  meanings: readonly string[];
}

const LIST: readonly Frame[] = SAFETY_CATEGORIES.flatMap((category) =>
  FRAMES[category]
    .split(/[|\n]/u)
    .map((frame) => frame.trim())
    .filter((frame) => frame !== '')
    .map((name) => ({ category, name, meanings: name.split(' ') })),
);

/** Every meaning that a frame is made of. */
export const FRAMED_MEANINGS: ReadonlySet<string> = new Set(LIST.flatMap(({ meanings }) => meanings));

/** Whether each meaning finds a word of its own within reach of the others. */
function lies(places: Places, meanings: readonly string[], taken: readonly number[] = []): boolean {
  const [first, ...rest] = meanings;
  if (first === undefined) return true;
  return (places.get(first) ?? []).some((at) => {
    const together = [...taken, at];
    return !taken.includes(at) && spanOf(together) <= REACH && lies(places, rest, together);
  });
}

/** The frames that lie over a message. */
export function findFrames(places: Places): readonly Frame[] {
  // Most have a meaning that no word of a message has.
  return LIST.filter(
    ({ meanings }) => meanings.every((meaning) => places.has(meaning)) && lies(places, meanings),
  );
}
