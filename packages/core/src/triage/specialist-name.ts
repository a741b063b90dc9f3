/** Who may answer a turn. `triage` answers itself: greetings, thanks, how things work, what it did not understand. */
export const SPECIALIST_NAMES = [
  'triage',
  'concepts',
  'practice',
  'progress',
  'conversation',
  'writing',
  'debug',
  'code-review',
  'exercise',
] as const;
export type SpecialistName = (typeof SPECIALIST_NAMES)[number];
