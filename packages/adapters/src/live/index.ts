export { createLiveAudience } from './audience-store.ts';
export { createLivePublisher, listenLive } from './live-channel.ts';
