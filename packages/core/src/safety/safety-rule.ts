/** What a message may tell of that an adult has to know. */
export const SAFETY_CATEGORIES = ['self-harm', 'abuse', 'grooming', 'violence'] as const;
export type SafetyCategory = (typeof SAFETY_CATEGORIES)[number];

/** `urgent`: somebody may be hurt soon. `high`: told of oneself. `low`: a worry or a sign that needs a second look. */
export const SAFETY_SEVERITIES = ['low', 'high', 'urgent'] as const;
export type SafetySeverity = (typeof SAFETY_SEVERITIES)[number];

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
