export { createForgetSignal, type ForgetSignal } from './forget-signal.ts';
export { attachLiveGateway, type LiveGateway, type LiveGatewayOptions } from './live-gateway.ts';
export { DEFAULT_LIVE_LIMITS, type LiveLimits } from './live-server.ts';
