import type { SpecialistName } from '@kindling/core/triage';
import type { Specialist } from '../built-in/answer.ts';
import { concepts } from './concepts.ts';
import { conversation } from './conversation.ts';
import { debug } from './debug.ts';
import { exercise } from './exercise.ts';
import { practice } from './practice.ts';
import { progress } from './progress.ts';
import { triage } from './triage.ts';
import { writing } from './writing.ts';

/** Who answers each kind of message. Code reviews go to the nearest until they have their own. */
export const SPECIALISTS: Record<SpecialistName, Specialist> = {
  triage,
  concepts,
  practice,
  progress,
  conversation,
  writing,
  debug,
  'code-review': debug,
  exercise,
};
