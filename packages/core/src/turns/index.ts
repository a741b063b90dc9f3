export { aidOfRung, HIGHEST_RUNG, LADDER_START, type LadderMove, type LadderState } from './hint-ladder.ts';
export { readMove } from './read-move.ts';
export { type Turn, type TurnPorts, takeTurn } from './take-turn.ts';
export type {
  Correction,
  DialogueAct,
  PastTurn,
  ReplyGuard,
  Source,
  TurnContext,
  TurnPart,
  TurnReply,
  TutorLanguage,
  Voice,
  VoiceNotice,
  VoicePart,
} from './turn.ts';
export { rightAnswers, rightOptions, TutorActivity } from './tutor-activity.ts';
export { type ChooseVoice, noticeText, type VoiceRequest } from './voice-choice.ts';
