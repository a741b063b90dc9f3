export { safeReply } from './safe-reply.ts';
export {
  SAFETY_CATEGORIES,
  SAFETY_SEVERITIES,
  type SafetyCategory,
  type SafetyFinding,
  type SafetySeverity,
} from './safety-rule.ts';
export { screenMessage } from './screen-message.ts';
