import { zipCourse } from '@kindling/testkit/course-zip';
import { expect, it } from 'vitest';
import { packWork } from './pack-work.ts';
import { createThreadedPackWork } from './threaded-pack-work.ts';

const archive = await zipCourse();
const read = { kind: 'read', archive, forAuthor: false } as const;

it('answers what the work itself answers', async () => {
  const threaded = await createThreadedPackWork().read(read);
  const direct = await packWork.read(read);
  expect(threaded.packs[0]?.pack).toEqual(direct.packs[0]?.pack);
  expect(threaded.packs[0]?.fingerprint).toBe(direct.packs[0]?.fingerprint);
});

it('tells refusals of the work as they are', async () => {
  const broken = createThreadedPackWork().read({ ...read, archive: Buffer.from('no zip') });
  await expect(broken).rejects.toMatchObject({ name: 'AppError', code: 'invalid-input' });
});

it('ends what takes too long or too much memory', async () => {
  const slow = createThreadedPackWork({ memoryMb: 512, timeoutMs: 1 }).read(read);
  await expect(slow).rejects.toMatchObject({ code: 'timeout' });
  const greedy = createThreadedPackWork({ memoryMb: 8, timeoutMs: 80_000 }).read(read);
  await expect(greedy).rejects.toMatchObject({ code: 'too-large' });
});
