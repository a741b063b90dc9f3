export { createForgetSignal } from './forget-signal.ts';
export { attachLiveGateway, type LiveGateway } from './live-gateway.ts';
