export { resumeReply, retryReply, stopReply } from './answer-again.ts';
export { beginConversation } from './begin-conversation.ts';
export type { ConversationNews, TellNews } from './conversation-news.ts';
export type {
  ConversationPorts,
  ConversationStores,
  ConversationTutor,
  EmitFrame,
  FramePlace,
  KnownOfTurn,
} from './conversation-ports.ts';
export type { ConversationFilter, ConversationStore, HeldBackKind } from './conversation-store.ts';
export { createFrameHub, type FrameHub, type Watching } from './frame-hub.ts';
export { createNewsHearing, type NewsHearing } from './hear-news.ts';
export { keepUnlessDanger } from './keep-unless-danger.ts';
export type { EndedReply, MessageStore, NewReply, ReplyBatch } from './message-store.ts';
export { openStream, type StreamPorts } from './open-stream.ts';
export { createPresence, type Presence } from './presence.ts';
export { deleteConversation, listConversations, readConversation } from './read-conversations.ts';
export { createReplyFollower } from './reply-follower.ts';
export { REPLY_LIMITS, type ReplyLimits } from './reply-limits.ts';
export { createReplyRunner } from './reply-runner.ts';
export type { SafetyAlertStore } from './safety-alert-store.ts';
export { listSafetyAlerts, type SafetyAlertPorts, takeOnSafetyAlert } from './safety-alerts.ts';
export {
  getSafetyContact,
  type SafetyContactPorts,
  type SafetyContactStore,
  setSafetyContact,
} from './safety-contact.ts';
export { sendMessage } from './send-message.ts';
export type { ToldOfReply } from './spoken-reply.ts';
export type { Timer } from './timer.ts';
export type {
  ActivityMaterial,
  CourseMaterial,
  LearnerNotes,
  TutorMaterialStore,
} from './tutor-material-store.ts';
