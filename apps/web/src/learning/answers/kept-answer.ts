/** What the learner was doing. */
export type Occasion = 'lesson' | 'practice' | 'review' | 'placement';

/** An answer on its way to the server. It stays on the device until the server has taken or refused it. */
export interface KeptAnswer {
  /** Made here, once: sending the answer again records it once. */
  attemptId: string;
  activityId: string;
  activityTitle: string;
  lessonId: string;
  /** Answers kept by an older version were given within a lesson. */
  occasion?: Occasion;
  /** Shape belongs to the activity type. */
  answer: unknown;
  durationMs: number;
  /** RFC 3339, by the clock of this device. */
  answeredAt: string;
}

const TEXTS = ['attemptId', 'activityId', 'activityTitle', 'lessonId', 'answeredAt'] as const;

function isKeptAnswer(value: unknown): value is KeptAnswer {
  if (typeof value !== 'object' || value === null || !('answer' in value)) return false;
  const entry = value as Record<string, unknown>;
  return TEXTS.every((name) => typeof entry[name] === 'string') && typeof entry.durationMs === 'number';
}

/** What was written with JSON.stringify; undefined for anything else (another version's entry, a tampered one). */
export function parseKeptAnswer(text: string | null): KeptAnswer | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isKeptAnswer(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The order in which answers were given. */
export function byTime(left: KeptAnswer, right: KeptAnswer): number {
  return left.answeredAt.localeCompare(right.answeredAt) || left.attemptId.localeCompare(right.attemptId);
}
