export { chooseCorrections } from './choose-corrections.ts';
export type { CoachStore } from './coach-store.ts';
export { createConversationFollower } from './follow-conversations.ts';
export {
  type CoachPorts,
  getCoaching,
  getCoachSettings,
  getVocabularyTrend,
  listSessions,
  setCoachSettings,
} from './read-coaching.ts';
export type { SummingPorts } from './sum-up-conversation.ts';
export { type SummedSession, summariseSession } from './summarise-session.ts';
