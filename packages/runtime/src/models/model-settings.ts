import {
  defaultModel,
  findModel,
  type GatewayLimits,
  MODELS,
  type ProviderName,
  type ProviderSettings,
} from '@kindling/ai-agent/gateway';
import type { z } from 'zod';
import { ConfigError } from '../config-error.ts';
import { Environment } from '../environment.ts';
import { parseSettings } from '../parse-settings.ts';

export interface ModelSettings {
  /** Most wanted first: Claude, OpenAI, then the local server. Empty: the built-in tutor answers everything. */
  providers: ProviderSettings[];
  limits: GatewayLimits;
  hasSecondPass: boolean;
}

/** A provider that has not begun by then is left, as learners do not wait longer. */
const FIRST_TOKEN_MS = 12_000;
/** Of the time for a reply: what is left is enough for the next provider. */
const THINKING_SHARE = 0.5;
const STALL_MS = 15_000;
const RECHECK_MS = 2_000;

const ModelEnvironment = Environment.pick({
  ANTHROPIC_API_KEY: true,
  ANTHROPIC_MODEL: true,
  ANTHROPIC_BASE_URL: true,
  OPENAI_API_KEY: true,
  OPENAI_MODEL: true,
  OPENAI_BASE_URL: true,
  LOCAL_MODEL_URL: true,
  LOCAL_MODEL: true,
  LOCAL_MODEL_KEY: true,
  MODEL_MAX_OUTPUT_TOKENS: true,
  MODEL_DEADLINE_SECONDS: true,
  MODEL_SECOND_PASS: true,
});

function cloudProvider(
  provider: Exclude<ProviderName, 'local'>,
  apiKey: string | undefined,
  name: string | undefined,
  baseUrl: string | undefined,
): ProviderSettings[] {
  if (apiKey === undefined) return [];
  const model = name === undefined ? defaultModel(provider) : findModel(provider, name);
  if (model === undefined) {
    const known = MODELS.filter((one) => one.provider === provider).map(({ id }) => id);
    throw new ConfigError(
      `${provider.toUpperCase()}_MODEL=${name}: its price is not known, so no budget could hold it. Known: ${known.join(', ')}.`,
    );
  }
  return [{ provider, model, apiKey, baseUrl }];
}

/** @throws ConfigError for a model whose price is not known, and for a local server without a model */
export function toModelSettings(env: z.infer<typeof ModelEnvironment>): ModelSettings {
  const { LOCAL_MODEL_URL: localUrl, LOCAL_MODEL: localName } = env;
  if ((localUrl === undefined) !== (localName === undefined))
    throw new ConfigError('LOCAL_MODEL_URL and LOCAL_MODEL need each other.');
  const local = localName === undefined ? undefined : findModel('local', localName);
  return {
    providers: [
      ...cloudProvider('anthropic', env.ANTHROPIC_API_KEY, env.ANTHROPIC_MODEL, env.ANTHROPIC_BASE_URL),
      ...cloudProvider('openai', env.OPENAI_API_KEY, env.OPENAI_MODEL, env.OPENAI_BASE_URL),
      ...(local === undefined
        ? []
        : [{ provider: 'local' as const, model: local, apiKey: env.LOCAL_MODEL_KEY, baseUrl: localUrl }]),
    ],
    limits: {
      maxOutputTokens: env.MODEL_MAX_OUTPUT_TOKENS,
      firstTokenMs: FIRST_TOKEN_MS,
      thinkingMs: env.MODEL_DEADLINE_SECONDS * 1000 * THINKING_SHARE,
      stallMs: STALL_MS,
      deadlineMs: env.MODEL_DEADLINE_SECONDS * 1000,
      recheckMs: RECHECK_MS,
    },
    hasSecondPass: env.MODEL_SECOND_PASS,
  };
}

/** The part of the settings that concerns models, for commands that need no other. @throws ConfigError */
export function readModelSettings(environment: Record<string, string | undefined>): ModelSettings {
  return toModelSettings(parseSettings(ModelEnvironment, environment));
}
