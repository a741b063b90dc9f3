export {
  createGateway,
  type Gateway,
  type GatewayLimits,
  type GatewayObserver,
} from './create-gateway.ts';
export { createModelVoice, type ModelVoicePorts } from './create-model-voice.ts';
export { defaultModel, findModel, MODELS, PRICES_VERSION, PROVIDERS, type ProviderName } from './models.ts';
export type { ProviderSettings } from './open-model.ts';
