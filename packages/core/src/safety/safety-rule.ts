import { SafetyCategory, SafetySeverity } from '@kindling/shared';

export type { SafetyCategory, SafetySeverity };
export const SAFETY_CATEGORIES = SafetyCategory.options;
/** From the least to the worst. */
export const SAFETY_SEVERITIES = SafetySeverity.options;

/** A way people say it. Patterns see small letters without accents and with single blanks. */
export interface SafetyRule {
  category: SafetyCategory;
  severity: SafetySeverity;
  pattern: RegExp;
}

export interface SafetyFinding {
  category: SafetyCategory;
  severity: SafetySeverity;
  /** Whether a responsible adult is told: from `high` on always, below only about minors. */
  alertAdult: boolean;
}
