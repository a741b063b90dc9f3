import type { AiLevel, Id } from '@kindling/shared';
import type { Transact } from '../ports/index.ts';
import type { ChooseVoice, Voice, VoiceRequest } from '../turns/index.ts';
import { decidePolicy, isMinor, type PolicyFacts } from './policy.ts';

/** What is known of a learner when somebody is to answer them. */
export interface LearnerStanding extends Omit<PolicyFacts, 'isMinor'> {
  role: string;
  adultLearners: boolean;
  isAdult: boolean | null;
  /** Names of the learner and of everybody they share a class with: replaced before a model reads them. */
  knownNames: readonly string[];
}

export interface PolicyStore {
  /** Undefined when the person is no member of the school. */
  findStanding(personId: Id): Promise<LearnerStanding | undefined>;
}

/** Models that are set up here, as voices. */
export interface ModelVoices {
  /** Undefined when no model of that level or a narrower one is set up. */
  find(level: AiLevel, request: VoiceRequest, knownNames: readonly string[]): Voice | undefined;
}

export interface ChooseVoicePorts {
  transact: Transact<{ aiPolicy: PolicyStore }>;
  models: ModelVoices;
  builtIn: Voice;
}

/** The one place where a policy becomes a voice. */
export function createChooseVoice({ transact, models, builtIn }: ChooseVoicePorts): ChooseVoice {
  return async (request) => {
    const standing = await transact(request.tenant, ({ aiPolicy }) =>
      aiPolicy.findStanding(request.learnerId),
    );
    if (standing === undefined) return builtIn;
    const { level } = decidePolicy({ ...standing, isMinor: isMinor(standing) });
    if (level === 'builtin') return builtIn;
    return models.find(level, request, standing.knownNames) ?? builtIn;
  };
}
