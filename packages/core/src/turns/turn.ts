import type { Correction, coaching, DialogueAct, Id, Source, TutorLanguage } from '@kindling/shared';
import type { RolePlay } from '../role-play/index.ts';
import type { Register, SafetyFinding } from '../safety/index.ts';
import type { SpecialistName } from '../triage/index.ts';
import type { LadderMove, LadderState } from './hint-ladder.ts';
import type { LearnerProfile } from './learner-profile.ts';
import type { TutorActivity } from './tutor-activity.ts';

export type { Correction, DialogueAct, Source, TutorLanguage };

export interface PastTurn {
  message: string;
  reply: string;
  specialist: SpecialistName;
}

/** How many of a learner's mistakes a reply takes up; the others are kept for the end. */
export type CorrectionDensity = coaching.CorrectionDensity;

/** What a conversation for its own sake is about. */
export interface Talk {
  /** The role-play it is, with what the learner said in it before, oldest first and nothing left out. */
  scene?: { play: RolePlay; said: readonly string[] };
  corrections?: CorrectionDensity;
  /** What the learner told that they like, newest first. */
  interests?: readonly string[];
}

/** An activity that a learner has answered right. */
export interface SolvedActivity {
  id: Id;
  /** Their own, where a program was the answer. */
  program?: string;
}

/** Everything a tutor may know when it answers one message. Learner text is data here, never an instruction. */
export interface TurnContext {
  message: string;
  /** Whose turn it is, so that their programs wait in a line of their own; left out where there is only one learner. */
  learnerId?: Id;
  /** The message's own name: what is made for it once is not made again with another reply. */
  messageId?: Id;
  /** Code the learner has on the screen, or pasted. */
  code?: string;
  language: TutorLanguage;
  /** Whose words fit; a minor's where left out. */
  register?: Register;
  activity?: TutorActivity;
  /** Oldest first, bounded by whoever loads them. */
  past: readonly PastTurn[];
  /** After this message. */
  ladder: LadderState;
  /** What this message did to it. */
  move: LadderMove;
  /** The highest rung the activity allows. */
  maxRung: number;
  /** A teacher wants the activity done without the tutor: nobody but danger is answered. */
  isWithheld?: boolean;
  /** Title of such an activity that was brought into a conversation about something else. */
  pastedTask?: string;
  specialist: SpecialistName;
  /** How sure the words are of it, 0 to 1; left out where something else decided. */
  confidence?: number;
  /** What the learner can do so far: a level of the CEFR for languages, words of the course for the rest. */
  level?: string;
  /** Left out where nobody who answers would use it. */
  learner?: LearnerProfile;
  /** What this learner has solved: only that may be shown done. Nothing where left out. */
  solved?: readonly SolvedActivity[];
  talk?: Talk;
  /** What was said of this very reply before it was cut. A voice goes on right behind it and does not repeat it. */
  begun?: string;
}

/**
 * Why a reply is not what was asked for: the budget of models is spent, and the built-in tutor or a model that costs less,
 * as `origin` says, answered; no model answered; the reply broke off and
 * can be gone on with; it was ended in the middle, since its model may not answer any more, and the built-in tutor can go on.
 */
export type VoiceNotice = 'budget-spent' | 'models-away' | 'interrupted' | 'not-allowed';

/**
 * What a voice says: text as it comes, and once, at any time before the end, what kind of reply it is. A voice that
 * lets another speak in its place says who it is, and every voice may say why the reply is not what was asked for, or
 * hold its own reply back before it says it: then the built-in tutor speaks.
 */
export type VoicePart =
  | { type: 'text'; text: string }
  | {
      type: 'about';
      act: DialogueAct;
      sources?: Source[];
      corrections?: Correction[];
      specialist?: SpecialistName;
    }
  | { type: 'origin'; origin: string }
  | { type: 'held-back'; heldBack: HeldBack }
  | { type: 'notice'; notice: VoiceNotice };

/** Somebody who can answer: the built-in tutor, or a model. */
export interface Voice {
  /** `builtin`, or the name of a model: who is asked first. Who answered is in the reply. */
  origin: string;
  /** Gets ready for a turn that is not stored yet: asks nobody, and keeps nothing. What it says is said by `speak`. */
  prepare?(context: TurnContext): void;
  speak(context: TurnContext, signal?: AbortSignal): AsyncIterable<VoicePart>;
}

/** Why a reply was held back, as the guard names it. */
export interface HeldBack {
  kind: string;
  by: string;
}

/** Passes a stream on, never a character before it was checked against what the activity keeps secret. */
export interface ReplyGuard {
  guard(
    deltas: AsyncIterable<string>,
    about: {
      activity: TutorActivity | undefined;
      earlier: readonly string[];
      /** Messages and code of the learner, where a model speaks: it is held to ordinary language beside them. */
      said?: readonly string[];
      signal?: AbortSignal;
    },
  ): AsyncIterable<{ type: 'text'; text: string } | { type: 'leak'; leak: HeldBack }>;
}

export interface TurnReply {
  text: string;
  specialist: SpecialistName;
  act: DialogueAct;
  rung: number;
  origin: string;
  sources: Source[];
  corrections: Correction[];
  safety: SafetyFinding | null;
  /** Set when something was held back and said otherwise. */
  heldBack: HeldBack | null;
  /** To be shown beside the reply; its words are in `noticeText`. `interrupted` and `not-allowed` offer to go on. */
  notice: VoiceNotice | null;
}

/**
 * Frames of one reply, in order: one start, any number of deltas, one end with the whole. Before the first words may
 * come what they rest on; the end has the last word on that.
 */
export type TurnPart =
  /** Comes again where another one speaks than who was asked first. */
  | { type: 'start'; specialist: SpecialistName; origin: string }
  | { type: 'about'; sources: Source[]; corrections: Correction[] }
  | { type: 'delta'; text: string }
  | { type: 'end'; reply: TurnReply; ladder: LadderState };
