export {
  createLiveUpdates,
  type LiveAudience,
  type LiveMessage,
  type LivePublisher,
  type LiveRoom,
} from './live-updates.ts';
export { selectRoomsOf } from './rooms-of.ts';
