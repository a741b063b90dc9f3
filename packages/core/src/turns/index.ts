export { aidOfRung, HIGHEST_RUNG, LADDER_START, type LadderMove, type LadderState } from './hint-ladder.ts';
export type { LearnerProfile, SkillStanding } from './learner-profile.ts';
export { isAnsweredFixed, planTurn, readBeforePlan, type Turn, type TurnPlan } from './plan-turn.ts';
export { readMove } from './read-move.ts';
export { readsLikeQuestion } from './reads-like-answer.ts';
export { findSafeReply, type OpenedTurn, type TurnPorts, takePlanned, takeTurn } from './take-turn.ts';
export type {
  Correction,
  CorrectionDensity,
  DialogueAct,
  HeldBack,
  PastTurn,
  ReplyGuard,
  SolvedActivity,
  Source,
  Talk,
  TurnContext,
  TurnPart,
  TurnReply,
  TutorLanguage,
  Voice,
  VoiceNotice,
  VoicePart,
} from './turn.ts';
export { hasShortAnswer, rightAnswers, rightOptions, TutorActivity } from './tutor-activity.ts';
export { noticeText, type VoiceRequest } from './voice-choice.ts';
