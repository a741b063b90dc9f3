import type { SpecialistName } from '@kindling/core/triage';
import type { Correction, DialogueAct, Source, TurnContext } from '@kindling/core/turns';
import type { Library } from './library.ts';

/** A whole reply of the built-in tutor. */
export interface Answer {
  act: DialogueAct;
  text: string;
  sources?: Source[];
  corrections?: Correction[];
}

/** `lessons`: what the courses say about the message. `sandbox`: what the learner's program does. */
export type SpecialistTool = 'lessons' | 'sandbox';

/** Somebody who answers one kind of message: all there is to know about them is here. */
export interface Specialist {
  name: SpecialistName;
  /** When triage sends somebody here, for the pages that show it. */
  when: string;
  /** What a model is told to be; the built-in tutor is it already. */
  instructions: string;
  /** Whether its replies keep to the rung of an open activity; the others say nothing about the activity at all. */
  usesLadder: boolean;
  /** What is looked up or tried out for a model that speaks in its place. */
  tools: readonly SpecialistTool[];
  /** Said at once, before an answer that takes longer than anybody should wait for a first word. */
  opening?(context: TurnContext, library: Library): string | undefined;
  answer(context: TurnContext, library: Library, signal?: AbortSignal): Promise<Answer> | Answer;
}

/** How many turns there have been: picks among ways to say the same. */
export function turnOf({ past }: TurnContext): number {
  return past.length;
}
