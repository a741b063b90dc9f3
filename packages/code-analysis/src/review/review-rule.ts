import type { PythonConcept } from '@kindling/shared';

/** Of a remark: something that goes wrong sooner or later, or something that could read better. */
export type RemarkSeverity = 'error' | 'warning' | 'hint';

export interface ReviewRule {
  /** What the first finding of size 1 takes away, before all are put together; see score-review.ts. */
  weight: number;
  severity: RemarkSeverity;
  /** Its card explains the rule. */
  concept: PythonConcept;
}
