import type { Library } from '@kindling/ai-agent/built-in';
import { createGateway, createModelVoice, type ProviderSettings } from '@kindling/ai-agent/gateway';
import type { CallLedger } from '@kindling/core/ai';
import type { Voice, VoiceRequest } from '@kindling/core/turns';
import { AppError } from '@kindling/shared';
import type { ModelSettings } from './model-settings.ts';

/** Commands act for no learner of a school: the id of nobody. */
const NOBODY = '00000000-0000-7000-8000-000000000000';
const REQUEST: VoiceRequest = {
  tenant: { schoolId: NOBODY, correlationId: 'command' },
  learnerId: NOBODY,
  replyId: NOBODY,
};

/** Whoever types the command holds the key and pays; there is no budget to keep. */
const UNKEPT: CallLedger = {
  reserve: async () => ({ callId: NOBODY, kept: Promise.resolve() }),
  isStillAllowed: async () => true,
  settle: async () => undefined,
  book: async () => undefined,
};

const nameOf = ({ provider, model }: ProviderSettings) =>
  provider === 'local' ? `local:${model.id}` : model.id;

/**
 * The model `origin` of the settings as the voice of a command; undefined for `builtin`. `auto` is the first that is
 * set up, or the built-in tutor.
 * @throws AppError invalid-input for a model that is not set up
 */
export function chooseCommandVoice(
  { providers, limits, hasSecondPass }: ModelSettings,
  origin: string,
): ((builtIn: Voice, library: Library) => Voice) | undefined {
  if (origin === 'builtin') return undefined;
  const chosen = origin === 'auto' ? providers[0] : providers.find((one) => nameOf(one) === origin);
  if (chosen === undefined && origin === 'auto') return undefined;
  if (chosen === undefined) {
    const known = ['builtin', ...providers.map(nameOf)];
    throw new AppError('invalid-input', `No model called ${origin} is set up here.`, {
      hint: `Use --origin ${known.join(' or --origin ')}; models are set up as docs/models.md says.`,
    });
  }
  const gateway = createGateway({
    providers: [chosen],
    ledger: UNKEPT,
    limits,
    observer: { called: () => undefined, ledgerFailed: () => undefined },
    now: () => performance.now(),
  });
  return (builtIn, library) =>
    createModelVoice(
      { gateway, library, builtIn, hasSecondPass },
      { level: 'cloud', request: REQUEST, knownNames: [] },
    );
}
