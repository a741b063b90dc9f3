import type { Conversation, Correction, TutorLanguage } from '@kindling/shared';
import { listBaseForms, listEnglishWords, type WordList } from '../curriculum/index.ts';
import { judgeCriteria, type RolePlay, type RolePlayState, replayRolePlay } from '../role-play/index.ts';
import type { CoachStore } from './coach-store.ts';
import { type SummedSession, summariseSession } from './summarise-session.ts';
import { tellPractised } from './tell-practised.ts';

export interface SummingPorts {
  /** Levels of English words. */
  words: WordList;
  /** Everything that is found wrong in a message, in the language it is written in. */
  findCorrections(text: string, language: TutorLanguage): readonly Correction[];
}

export interface SummedConversation extends SummedSession {
  scene: { play: RolePlay; state: RolePlayState } | undefined;
}

/** Sums a conversation up from its messages; the same each time. What tells of danger was no practice, and no word of it counts. */
export async function sumUpConversation(
  { words, findCorrections }: SummingPorts,
  coach: CoachStore,
  { id, kind, language, learner, scenarioKey }: Conversation,
): Promise<SummedConversation> {
  const all = await coach.listSaid(id);
  const play =
    kind === 'role-play' && scenarioKey !== null ? await coach.findRolePlay(scenarioKey) : undefined;
  const inScene = all.filter((message) => message.inScene).map(({ text }) => text);
  const scene = play && { play, state: replayRolePlay(play, inScene, language).state };
  const said = all.filter(({ tellsOfDanger }) => !tellsOfDanger);
  const forms = [...new Set(said.flatMap(({ text }) => listEnglishWords(text)).flatMap(listBaseForms))];
  const courseWords = await coach.findCourseWords(forms);
  const usedBefore = await coach.findUsedBefore(learner.personId, id, forms);
  const messages = said.map(({ text }) => ({ text, corrections: findCorrections(text, language) }));
  const criteria = scene === undefined ? [] : judgeCriteria(scene.play, scene.state);
  // Scenes are of the courses, which teach English.
  const texts = said.map(({ text }) => text);
  const practised = scene === undefined ? tellPractised(texts, language) : 'en';
  return { ...summariseSession(messages, { words, courseWords, usedBefore, criteria, practised }), scene };
}
