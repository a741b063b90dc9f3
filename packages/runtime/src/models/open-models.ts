import type { Library } from '@kindling/ai-agent/built-in';
import { createExerciseWriter } from '@kindling/ai-agent/exercise-writer';
import {
  createGateway,
  createModelVoice,
  type Gateway,
  type ModelVoicePorts,
  PRICES_VERSION,
  PROVIDERS,
} from '@kindling/ai-agent/gateway';
import {
  type CallStore,
  createCallLedger,
  createChooseVoice,
  type KnownStanding,
  type ModelDirectory,
  type ModelVoices,
  type PolicyStore,
} from '@kindling/core/ai';
import type { ExerciseWriter } from '@kindling/core/exercises';
import type { AtCommit, Clock, NewId, Transact } from '@kindling/core/ports';
import type { Voice, VoiceRequest } from '@kindling/core/turns';
import type { Registry } from 'prom-client';
import { countModelCalls, watchBreakers } from './model-metrics.ts';
import type { ModelSettings } from './model-settings.ts';

export interface OpenModelsPorts {
  settings: ModelSettings;
  transact: Transact<{ aiCalls: CallStore; aiPolicy: PolicyStore; atCommit: AtCommit }>;
  clock: Clock;
  newId: NewId;
  registry: Registry;
  /** Hears of books that could not be kept. */
  onFailure(error: unknown, about: object): void;
}

export interface OpenModels {
  directory: ModelDirectory;
  /** Asks models for exercises. */
  writer: ExerciseWriter;
  /** Who answers one turn. `builtIn` and `library` are those of the school. */
  chooseVoice(request: VoiceRequest, builtIn: Voice, library: Library, known?: KnownStanding): Promise<Voice>;
}

/** Models of a running server: asked by policy, paid by budgets, counted. Opening them sends nothing anywhere. */
export function openModels({
  settings,
  transact,
  clock,
  newId,
  registry,
  onFailure,
}: OpenModelsPorts): OpenModels {
  const gateway = createGateway({
    providers: settings.providers,
    limits: settings.limits,
    ledger: createCallLedger({ transact, clock, newId }),
    observer: {
      called: countModelCalls(registry),
      ledgerFailed: (error) => onFailure(error, { what: 'books of models' }),
    },
    now: () => performance.now(),
  });
  watchBreakers(registry, gateway);
  const onFault = (error: unknown) => onFailure(error, { what: 'voice of a model' });
  return {
    directory: { describe: () => describeProviders(gateway) },
    writer: createExerciseWriter(gateway),
    chooseVoice: (request, builtIn, library, known) =>
      createChooseVoice({
        transact,
        clock,
        builtIn,
        models: voicesOf({ gateway, builtIn, library, hasSecondPass: settings.hasSecondPass, onFault }),
      })(request, known),
  };
}

function voicesOf(ports: ModelVoicePorts): ModelVoices {
  return {
    find: (level, request, knownNames) =>
      ports.gateway.originOf(level) === undefined
        ? undefined
        : createModelVoice(ports, { level, request, knownNames }),
  };
}

/** Every provider there is, set up or not. */
function describeProviders(gateway: Gateway): ReturnType<ModelDirectory['describe']> {
  const open = new Map(gateway.describe().map((one) => [one.provider, one]));
  const providers = PROVIDERS.map((provider) => {
    const found = open.get(provider);
    return {
      provider,
      configured: found !== undefined,
      model: found?.model ?? null,
      state: found?.state ?? null,
    };
  });
  return { providers, pricesVersion: PRICES_VERSION };
}
