import type { AiLevel, Id, SafetyContact } from '@kindling/shared';
import type { AgeFacts } from '../ages/index.ts';
import type { Clock, Transact } from '../ports/index.ts';
import type { Voice, VoiceRequest } from '../turns/index.ts';
import { consentOf, decidePolicy, type PolicyFacts } from './policy.ts';

/** What decides which models may answer one person, and who they are in the school. */
export type PolicyStanding = Omit<PolicyFacts, 'consentOf'> & AgeFacts;

/** What is known of a learner when somebody is to answer them. */
export interface LearnerStanding extends PolicyStanding {
  /** Whom learners of the school can turn to; null where it has written nothing. */
  contact: SafetyContact | null;
  /** Names of the learner and of everybody they share a class with: replaced before a model reads them. */
  knownNames: readonly string[];
}

export interface PolicyStore {
  /** Undefined when the person is no member of the school. */
  findStanding(personId: Id): Promise<LearnerStanding | undefined>;
}

/** The level of somebody as they stand; of nobody the school knows, nothing leaves. */
export function levelOfStanding(standing: PolicyStanding | undefined): AiLevel {
  if (standing === undefined) return 'builtin';
  return decidePolicy({ ...standing, consentOf: consentOf(standing) }).level;
}

/** Models that are set up here, as voices. */
export interface ModelVoices {
  /** Undefined when no model of that level or a narrower one is set up. */
  find(level: AiLevel, request: VoiceRequest, knownNames: readonly string[]): Voice | undefined;
}

export interface ChooseVoicePorts {
  transact: Transact<{ aiPolicy: PolicyStore }>;
  clock: Clock;
  models: ModelVoices;
  builtIn: Voice;
}

/** A standing as it was read with the message, and when. */
export interface KnownStanding {
  standing: LearnerStanding | undefined;
  at: Date;
}

const STANDING_HOLDS_MS = 5_000;

/**
 * Whether what was read with a message may still be gone by. A reply that waited its turn for longer asks again, so that no
 * model is prepared in vain, or told what is out of date by then. What may leave is looked at once more where the call is
 * paid for (`createCallLedger`): a consent taken back counts at once.
 */
export function stillHolds({ at }: { at: Date }, now: Date): boolean {
  return now.getTime() - at.getTime() < STANDING_HOLDS_MS;
}

/**
 * Chooses who answers one turn, by the policy of school, class and learner. Throws for no policy, budget or provider:
 * what it gives answers in any case, by the built-in tutor at least, and names who did (`TurnReply.origin`) and why it
 * was not the one asked for (`TurnReply.notice`). To be asked anew for every turn: policies change. What was read with
 * the message a moment ago (`known`) is not read again.
 */
export type ChooseVoice = (request: VoiceRequest, known?: KnownStanding) => Promise<Voice>;

/** The one place where a policy becomes a voice. */
export function createChooseVoice({ transact, clock, models, builtIn }: ChooseVoicePorts): ChooseVoice {
  return async (request, known) => {
    const standing =
      known !== undefined && stillHolds(known, clock())
        ? known.standing
        : await transact(request.tenant, ({ aiPolicy }) => aiPolicy.findStanding(request.learnerId));
    const level = levelOfStanding(standing);
    if (standing === undefined || level === 'builtin') return builtIn;
    return models.find(level, request, standing.knownNames) ?? builtIn;
  };
}
