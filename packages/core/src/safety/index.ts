export { isAboutStaff } from './about-staff.ts';
export { type AgeBand, tellAgeBand } from './age-band.ts';
export { isFlirting, refuseFlirting } from './flirting.ts';
export { askBack, safeReply } from './safe-reply.ts';
export {
  SAFETY_CATEGORIES,
  SAFETY_SEVERITIES,
  type SafetyCategory,
  type SafetyFinding,
  type SafetySeverity,
} from './safety-rule.ts';
export { isSign, screenConversation } from './screen-conversation.ts';
export { screenMessage } from './screen-message.ts';
