export { isAboutStaff } from './about-staff.ts';
export { lookForAdvance, makesAdvances } from './advances-of-voices.ts';
export { isFlirting, refuseFlirting, stopFlirting } from './flirting.ts';
export type { OpenTask } from './of-open-task.ts';
export { type Register, tellRegister } from './register.ts';
export { askBack, safeReply, usualContact } from './safe-reply.ts';
export {
  SAFETY_CATEGORIES,
  SAFETY_SEVERITIES,
  type SafetyCategory,
  type SafetyFinding,
  type SafetySeverity,
} from './safety-rule.ts';
export { isSign, screenConversation } from './screen-conversation.ts';
export { screenMessage } from './screen-message.ts';
