import { type ScriptStep, stepAfter } from '../curriculum/index.ts';
import { type CriterionResult, judgeCriteria } from './judge-criteria.ts';
import { hasPhrase } from './match-phrase.ts';
import type { NoteLanguage } from './partner-phrases.ts';
import * as partner from './partner-phrases.ts';
import { type HeardMessage, readMessage } from './read-message.ts';
import { FREE_HELPS, findStep, MOST_TRIES, type RolePlay, type RolePlayState } from './role-play.ts';
import { chooseBranch, fillSlots, understand } from './understand-step.ts';

export type RolePlayAct = 'greet' | 'ask-back' | 'hint' | 'recast' | 'summarise';

/** What comes back: words of the partner, and beside them a note of the tutor to the learner. */
export interface RolePlayReply {
  partner: string;
  note: string | null;
  act: RolePlayAct;
}

export interface RolePlayTurn {
  state: RolePlayState;
  reply: RolePlayReply;
}

/** The partner's first words. */
export function openRolePlay(play: RolePlay): RolePlayTurn {
  const [first] = play.script.steps;
  if (first === undefined) throw new RangeError(`The role-play ${play.key} has no steps`);
  const state: RolePlayState = {
    step: first.key, tries: 0, helps: 0, slots: {}, doubt: null, said: [], turns: 0,
  }; // biome-ignore format: a record
  return { state, reply: { partner: sayStep(play, first, {}), note: null, act: 'greet' } };
}

/**
 * One message of the learner and what the partner makes of it. Understands through slips, synonyms and Spanish; asks for
 * what is missing; goes on by itself after a few tries. `language` is that of the notes.
 */
export function playTurn(
  play: RolePlay,
  before: RolePlayState,
  text: string,
  language: NoteLanguage,
): RolePlayTurn {
  const message = readMessage(text.slice(0, 2000));
  const step = findStep(play, before);
  const said = message.spanish ? before.said : [...before.said, message.text];
  const state = { ...before, said, turns: before.turns + 1 };
  if (step === undefined) {
    const reply = {
      partner: pick(partner.OVER, state),
      note: partner.NOTES.over[language],
      act: 'summarise',
    } as const;
    return { state: { ...before, turns: state.turns }, reply };
  }
  return answer({ play, step, message, language }, state);
}

/** The conversation from its beginning; the last turn tells where it stands. */
export function replayRolePlay(
  play: RolePlay,
  messages: readonly string[],
  language: NoteLanguage,
): RolePlayTurn {
  return messages.reduce<RolePlayTurn>(
    ({ state }, text) => playTurn(play, state, text, language),
    openRolePlay(play),
  );
}

/** What the learner is to do now, in the language of the course; null when it is over. */
export function currentTask(play: RolePlay, state: RolePlayState): string | null {
  const step = findStep(play, state);
  return step === undefined ? null : (play.turns[step.turn - 1]?.task ?? null);
}

/** A way to begin, for who asks for help outside the conversation. */
export function hintFor(play: RolePlay, state: RolePlayState, language: NoteLanguage): string | null {
  const step = findStep(play, state);
  return step === undefined ? null : withFrame('frame', step, state.slots, language);
}

interface Scene {
  play: RolePlay;
  step: ScriptStep;
  message: HeardMessage;
  language: NoteLanguage;
}

function answer(scene: Scene, state: RolePlayState): RolePlayTurn {
  const { step, message } = scene;
  const settled = settleDoubt(state, message);
  const { slots, doubt } = understand(step, message);
  const heard: RolePlayState = { ...settled, slots: { ...settled.slots, ...slots } };
  const isComplete = step.needs.every(({ slot }) => heard.slots[slot] !== undefined);
  const takesBranch = chooseBranch(step, heard.slots, message);
  const isForeseen = takesBranch !== undefined && 'says' in takesBranch.when;
  const seemsLost = message.confused || message.wantsHelp || (message.isAtALoss && !isForeseen);
  // A question the step waits for is never taken for being lost.
  if (seemsLost && !step.needs.every(({ slot }) => slots[slot] !== undefined)) return helpOn(scene, settled);
  const isTurned = takesBranch !== undefined && ('says' in takesBranch.when || 'answer' in takesBranch.when);
  if (message.spanish && (isComplete || Object.keys(slots).length > 0) && state.tries === 0)
    return recast(scene, settled, heard.slots);
  if (isComplete || isTurned) return goOn(scene, heard, message.spanish ? 'inEnglishNext' : 'nudge');
  if (state.tries + 1 >= MOST_TRIES) return moveOn(scene, heard);
  const tried = { ...heard, tries: heard.tries + 1 };
  if (doubt !== null && settled.doubt === null && !message.spanish)
    return askWhetherMeant(scene, tried, doubt);
  return askAgain(scene, tried, Object.keys(slots).length > 0);
}

/** "Did you mean soup?" - "Yes": soup it is. Whatever else is said takes its place. */
function settleDoubt(state: RolePlayState, { yesNo }: HeardMessage): RolePlayState {
  const { doubt } = state;
  if (doubt === null) return state;
  const slots = yesNo === 'yes' ? { ...state.slots, [doubt.slot]: doubt.value } : state.slots;
  return { ...state, slots, doubt: null };
}

/** Easier words and what they mean; the second time also how to begin. */
function helpOn({ play, step, message, language }: Scene, state: RolePlayState): RolePlayTurn {
  const isFree = state.helps < FREE_HELPS;
  if (!isFree && state.tries + 1 >= MOST_TRIES) return moveOn({ play, step, message, language }, state);
  const helps = state.helps + 1;
  const wantsWords = message.wantsHelp || helps > 1;
  const meaning = partner.fill(partner.NOTES.meaning[language], { gloss: step.gloss, simpler: step.simpler });
  const frame = withFrame('frame', step, state.slots, language);
  return {
    state: { ...state, helps, tries: state.tries + (isFree ? 0 : 1) },
    reply: {
      partner: `${pick(partner.AGAIN, state)} ${step.simpler}`,
      note: wantsWords ? `${meaning} ${frame}` : meaning,
      act: 'hint',
    },
  };
}

/** Understood in Spanish: said in English, and the learner's turn again. What was understood does not count yet. */
function recast(
  { step, language }: Scene,
  state: RolePlayState,
  slots: Record<string, string>,
): RolePlayTurn {
  return {
    state: { ...state, tries: state.tries + 1 },
    reply: {
      partner: pick(partner.SPANISH_HEARD, state),
      note: withFrame('recast', step, slots, language),
      act: 'recast',
    },
  };
}

function askWhetherMeant(
  { language, step }: Scene,
  state: RolePlayState,
  doubt: NonNullable<RolePlayState['doubt']>,
): RolePlayTurn {
  const question = partner.fill(pick(partner.NOT_SURE, state), { value: doubt.value });
  const note = state.tries > 1 ? withFrame('frame', step, state.slots, language) : null;
  return { state: { ...state, doubt }, reply: { partner: question, note, act: 'ask-back' } };
}

/** For what is missing; after something else altogether, back to the matter without falling out of the part. */
function askAgain(
  { play, step, message, language }: Scene,
  state: RolePlayState,
  isPart: boolean,
): RolePlayTurn {
  const missing = step.needs.find(({ slot }) => state.slots[slot] === undefined);
  const ask = fillSlots(missing?.ask ?? step.simpler, state.slots);
  const isElsewhere = message.asks || message.words.length >= 4;
  const opening = message.spanish
    ? pick(partner.SPANISH_HEARD, state)
    : isPart
      ? pick(partner.GOOD, state)
      : pick(isElsewhere ? partner.OFF_TOPIC : partner.NOT_UNDERSTOOD, state);
  const frame = state.tries > 1 || message.spanish ? withFrame('frame', step, state.slots, language) : null;
  const who = message.asksWhoYouAre
    ? partner.fill(partner.NOTES.whoAmI[language], { partner: play.partner.name })
    : null;
  return { state, reply: { partner: `${opening} ${ask}`, note: who ?? frame, act: 'ask-back' } };
}

function moveOn(scene: Scene, state: RolePlayState): RolePlayTurn {
  const { state: next, reply } = goOn(scene, state, undefined);
  return { state: next, reply: { ...reply, partner: `${pick(partner.GO_ON, state)} ${reply.partner}` } };
}

/** On to the next step, by a branch where one fits; with the closing words and what was reached at the end. */
function goOn(
  scene: Scene,
  state: RolePlayState,
  noteKind: 'nudge' | 'inEnglishNext' | undefined,
): RolePlayTurn {
  const { play, step, message, language } = scene;
  const branch = chooseBranch(step, state.slots, message);
  const next = stepAfter(play.script.steps, step, branch?.next ?? step.next);
  const ahead: RolePlayState = { ...state, step: next?.key ?? null, tries: 0, helps: 0, doubt: null };
  const reaction = branch === undefined ? '' : `${fillSlots(branch.say, state.slots)} `;
  const words = next === undefined ? play.closing : sayStep(play, next, state.slots);
  if (next !== undefined)
    return {
      state: ahead,
      reply: { partner: reaction + words, note: noteOn(scene, state, noteKind), act: 'ask-back' },
    };
  const result = describeResult(judgeCriteria(play, ahead), language);
  return { state: ahead, reply: { partner: reaction + words, note: result, act: 'summarise' } };
}

/** The way this scenario would have them say it, when they said it otherwise. */
function noteOn(
  { play, step, message, language }: Scene,
  state: RolePlayState,
  kind: 'nudge' | 'inEnglishNext' | undefined,
): string | null {
  const frame = wordsOf(step.frame);
  const targets = play.targetLanguage.map(({ text }) => text).filter((text) => frame.includes(wordsOf(text)));
  const missed = targets.length > 0 && !hasPhrase(targets, message.words);
  if (kind === undefined || (kind === 'nudge' && !missed)) return null;
  return withFrame(kind, step, state.slots, language);
}

function wordsOf(text: string): string {
  return text
    .replace(/[…?.!]/g, '')
    .trim()
    .toLowerCase();
}

function withFrame(
  kind: 'recast' | 'frame' | 'nudge' | 'inEnglishNext',
  step: ScriptStep,
  slots: Readonly<Record<string, string>>,
  language: NoteLanguage,
): string {
  return partner.fill(partner.NOTES[kind][language], { frame: fillSlots(step.frame, slots) });
}

function describeResult(results: readonly CriterionResult[], language: NoteLanguage): string {
  const list = (met: boolean) =>
    results
      .filter((result) => result.met === met)
      .map(({ text }) => text.replace(/\.$/, ''))
      .join('; ');
  const [met, open] = [list(true), list(false)];
  const kind = open === '' ? 'allMet' : met === '' ? 'noneMet' : 'result';
  return partner.fill(partner.NOTES[kind][language], { met, open });
}

function sayStep(
  { turns }: RolePlay,
  { say, turn }: ScriptStep,
  slots: Readonly<Record<string, string>>,
): string {
  return fillSlots(say ?? turns[turn - 1]?.partner ?? '', slots);
}

/** Another each time, the same every time the conversation is played. */
function pick(ways: readonly string[], { turns }: RolePlayState): string {
  return ways[turns % ways.length] ?? '';
}
