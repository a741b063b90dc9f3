import { expect, it } from 'vitest';
import { createFollowedReplies } from './followed-replies.ts';

it('takes a reply for followed for a while after somebody said so', () => {
  let now = 0;
  const followed = createFollowedReplies(() => new Date(now));
  expect(followed.isFollowed('reply')).toBe(false);
  followed.note('reply');
  now = 14_999;
  expect(followed.isFollowed('reply')).toBe(true);
  followed.note('reply');
  now = 29_000;
  expect(followed.isFollowed('reply')).toBe(true);
  now = 30_000;
  expect(followed.isFollowed('reply')).toBe(false);
  followed.note('reply');
  followed.forget('reply');
  expect(followed.isFollowed('reply')).toBe(false);
});
