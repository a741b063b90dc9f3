export { chooseCorrections } from './choose-corrections.ts';
export type { CoachStore } from './coach-store.ts';
export { createConversationFollower } from './follow-conversations.ts';
export {
  type CoachPorts,
  getCoaching,
  getCoachSettings,
  setCoachSettings,
} from './read-coaching.ts';
export { getSessionProgress, listSessions, type SessionPorts } from './read-sessions.ts';
export { rememberCorrections } from './remember-corrections.ts';
export type { SummingPorts } from './sum-up-conversation.ts';
export { type SummedSession, summariseSession } from './summarise-session.ts';
export { tellPractised } from './tell-practised.ts';
