/** What a load client is told to do. */
export interface LoadPlan {
  url: string;
  /** Clients at the same time; each sends its next request when the answer to the last one is there. */
  concurrency: number;
  durationMs: number;
  /** Answers in the first milliseconds are left out of the numbers. */
  warmUpMs: number;
  /** One of these headers with each request; clients take turns, each with its own share. */
  authorizations: string[];
  /** Bodies are this object with a fresh `attemptId` and the next of these activities. */
  body: Record<string, unknown>;
  activityIds: string[];
}

/** What came of it. Times are milliseconds. */
export interface LoadReport {
  requests: number;
  /** Answers with another status than 2xx, and requests without an answer. */
  errors: number;
  /** How often each wrong status or reason came. */
  errorKinds: Record<string, number>;
  perSecond: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
}
