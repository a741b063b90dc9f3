export { type Listener, listen } from '../postgres/listener.ts';
export { createLiveAudience } from './audience-store.ts';
export { createCommittedPublisher, createLivePublisher, liveChannel } from './live-channel.ts';
export { createMovedLearners, type MovedLearnersOptions } from './moved-learners.ts';
export { createNewsTeller, newsChannel } from './news-channel.ts';
