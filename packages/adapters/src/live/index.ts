export { createLiveAudience } from './audience-store.ts';
export { createCommittedPublisher, createLivePublisher, listenLive } from './live-channel.ts';
export { createMovedLearners, type MovedLearnersOptions } from './moved-learners.ts';
export { createReplyStops, listenReplyStops } from './reply-stop-channel.ts';
