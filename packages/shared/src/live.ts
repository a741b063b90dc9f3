import { z } from 'zod';
import type { ConversationServerFrames } from './conversation-frames.ts';
import { Id } from './ids.ts';

/** Where the live gateway listens on the app's own port. */
export const LIVE_PATH = '/socket.io';

/**
 * Every frame of the live connection that tells of a change, by name. A frame says that something changed, never what
 * it is now: the page asks the API, which checks what the reader may see. A lost or doubled frame is harmless.
 * Conversations are another matter: their frames carry text, see `CONVERSATION_FRAMES`.
 */
export const LIVE_FRAMES = {
  /** To the learner: own mastery, evidence or lesson standing changed. */
  'progress-changed': z.object({ personId: Id }),
  /** To teachers of the class and admins of the school. */
  'class-progress-changed': z.object({ classId: Id, personId: Id }),
  /** The same people: somebody of the class opened an exercise, ran a program, answered or took help. */
  'class-work-changed': z.object({ classId: Id, personId: Id }),
  /**
   * To teachers of the class and admins of the school: an alert about one of its learners is new or changed. Null: only
   * admins are told, as the learner is in no class, or it may be about one of the staff.
   */
  'class-alerts-changed': z.object({ classId: Id.nullable(), personId: Id }),
  /** To the learner: a teacher sent something. */
  'help-changed': z.object({ personId: Id }),
  /**
   * To the learner's other tabs and devices, and to teachers of their classes: another version of a program was saved.
   */
  'workspace-changed': z.object({ personId: Id, activityId: Id, version: z.number().int().positive() }),
  /** The connection ends and must not be tried again before signing in. */
  'session-ended': z.object({}),
} as const satisfies Record<string, z.ZodType>;

export type LiveFrameName = keyof typeof LIVE_FRAMES;
export type LiveFrame<Name extends LiveFrameName = LiveFrameName> = z.infer<(typeof LIVE_FRAMES)[Name]>;

/** For typed Socket.io clients: `Socket<LiveServerFrames, LiveClientFrames>`. */
export type LiveServerFrames = ConversationServerFrames & {
  [Name in LiveFrameName]: (frame: LiveFrame<Name>) => void;
};
