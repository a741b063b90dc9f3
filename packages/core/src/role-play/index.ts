export { foldWords } from './fold-words.ts';
export { type CriterionResult, judgeCriteria } from './judge-criteria.ts';
export {
  currentTask,
  hintFor,
  openRolePlay,
  playTurn,
  type RolePlayReply,
  type RolePlayTurn,
  replayRolePlay,
} from './play-turn.ts';
export { readMessage } from './read-message.ts';
export { mostTurns, type RolePlay, RolePlayState, toRolePlay } from './role-play.ts';
export { wordDistance } from './word-distance.ts';
