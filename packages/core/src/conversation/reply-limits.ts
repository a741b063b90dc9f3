/** Of one server process. */
export interface ReplyLimits {
  /** Replies made at the same time. */
  running: number;
  /** Of one learner; conversations in other tabs wait their turn. */
  runningPerLearner: number;
  /** Replies that wait; the next one is refused. */
  waiting: number;
  /** Text that came within so long goes out together. */
  batchMs: number;
  /** What is said is kept in the database this often: a killed server loses as much of what it sent. */
  keepMs: number;
  /** The same while pages of another process hear the reply: they get it from there. */
  keepFollowedMs: number;
  /** A reply takes no longer, however slow its voice. */
  deadlineMs: number;
  /** UTF-16 units; a voice that says more is stopped. */
  characters: number;
  /** How long a reply counts as being made after its server was last heard of. */
  leaseMs: number;
}

export const REPLY_LIMITS: ReplyLimits = {
  running: 256,
  runningPerLearner: 2,
  waiting: 1_000,
  batchMs: 40,
  keepMs: 250,
  keepFollowedMs: 100,
  deadlineMs: 120_000,
  characters: 20_000,
  leaseMs: 10_000,
};
