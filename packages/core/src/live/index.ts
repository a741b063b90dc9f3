export {
  createLiveUpdates,
  type LiveAudience,
  type LiveMessage,
  type LivePublisher,
  type LiveRoom,
  type MovedLearners,
  tellProgress,
} from './live-updates.ts';
export { selectRoomsOf } from './rooms-of.ts';
