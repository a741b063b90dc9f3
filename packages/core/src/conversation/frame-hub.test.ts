import type { NamedConversationFrame } from '@kindling/shared';
import { expect, it, vi } from 'vitest';
import { createFrameHub } from './frame-hub.ts';

const place = { schoolId: 'maple', conversationId: 'talk' };
const frame: NamedConversationFrame = { name: 'typing', frame: { conversationId: 'talk', who: 'tutor' } };

it('carries a frame to whoever hears its conversation, in its school, and to who hears all', () => {
  const hub = createFrameHub();
  const [own, strange, all] = [vi.fn(), vi.fn(), vi.fn()];
  const stop = hub.listen(place, own);
  hub.listen({ ...place, schoolId: 'oak' }, strange);
  hub.listenToAll(all);
  hub.emit(place, frame);
  stop();
  hub.emit(place, frame);
  expect(own).toHaveBeenCalledExactlyOnceWith(frame);
  expect(strange).not.toHaveBeenCalled();
  expect(all).toHaveBeenCalledTimes(2);
});

it('knows which conversations somebody looks at', () => {
  const hub = createFrameHub();
  const room = { schoolId: 'maple', conversationId: 'room' };
  const isWatched = ({ conversationId }: typeof place) => conversationId === 'room';
  hub.listenToAll(() => undefined, { isWatched, listWatched: () => [room] });
  hub.listenToAll(() => undefined);
  const stops = [hub.listen(place, () => undefined), hub.listen(place, () => undefined)];
  expect(hub.listWatched()).toEqual([place, room]);
  expect([place, room, { ...place, schoolId: 'oak' }].map(hub.isWatched)).toEqual([true, true, false]);
  for (const stop of stops) stop();
  expect(hub.listWatched()).toEqual([room]);
  expect(hub.isWatched(place)).toBe(false);
});
