/** What the tutor remembers of a learner: theirs to see, to correct and to delete. */
import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { LEARNER_ROLES } from '../roles.ts';
import { SAMPLE } from './samples.ts';

export const MemoryKind = z.enum(['fact', 'goal', 'interest', 'mistake']);
export type MemoryKind = z.infer<typeof MemoryKind>;

export const MAX_MEMORY_CHARACTERS = 200;
export const MemoryText = z.string().trim().min(1).max(MAX_MEMORY_CHARACTERS);

export const Memory = z.object({
  id: Id,
  kind: MemoryKind,
  text: z.string(),
  /** 0-100: how plainly it was said; 100 where the learner wrote it. */
  confidencePercent: z.number().int().min(0).max(100),
  /** Where it was said; null where that was deleted since, and for what the learner wrote. */
  source: z.object({ conversationId: Id, messageId: Id }).nullable(),
  /** When it was last said. */
  notedAt: Instant,
  /** When the learner wrote or corrected it; null when they did not. */
  editedAt: Instant.nullable(),
});
export type Memory = z.infer<typeof Memory>;

const memorySample: Memory = {
  id: SAMPLE.evidenceId,
  kind: 'interest',
  text: 'Likes football',
  confidencePercent: 90,
  source: { conversationId: SAMPLE.conversationId, messageId: SAMPLE.messageId },
  notedAt: '2026-11-21T09:00:05.000Z',
  editedAt: null,
};
const one = { params: z.object({ memoryId: Id }), errors: ['not-found'] as ['not-found'] };

export const listMemories = endpoint({
  id: 'listMemories',
  method: 'GET',
  path: '/v1/me/memories',
  tag: 'Memory',
  summary: 'What the tutor remembers of the caller, the last said first',
  access: LEARNER_ROLES,
  query: PageQuery.extend({ kind: MemoryKind.optional() }),
  response: pageOf(Memory),
  example: { response: { items: [memorySample], nextCursor: null } },
});

/**
 * What became of words that were to be remembered. Those that tell of danger are not kept: they are answered as in a
 * conversation, which was begun with them, and an adult hears of them as of any message.
 */
const Noted = z.object({
  memory: Memory.nullable(),
  help: z.object({ text: z.string(), conversationId: Id }).nullable(),
});
export type Noted = z.infer<typeof Noted>;

/** What a learner can have remembered; mistakes are noted by the tutor alone. */
export const OwnMemoryKind = MemoryKind.exclude(['mistake']);
export type OwnMemoryKind = z.infer<typeof OwnMemoryKind>;

export const addMemory = endpoint({
  id: 'addMemory',
  method: 'POST',
  path: '/v1/me/memories',
  tag: 'Memory',
  summary: 'Have the tutor remember something in your own words; the same words again are one',
  access: LEARNER_ROLES,
  body: z.strictObject({ kind: OwnMemoryKind, text: MemoryText }),
  response: Noted,
  example: {
    body: { kind: 'interest', text: 'Likes chess' },
    response: {
      memory: {
        ...memorySample,
        text: 'Likes chess',
        confidencePercent: 100,
        source: null,
        editedAt: memorySample.notedAt,
      },
      help: null,
    },
  },
});

export const editMemory = endpoint({
  id: 'editMemory',
  method: 'PATCH',
  path: '/v1/me/memories/:memoryId',
  tag: 'Memory',
  summary: 'Correct something the tutor remembers',
  access: LEARNER_ROLES,
  ...one,
  body: z.strictObject({ text: MemoryText }),
  response: Noted,
  example: {
    params: { memoryId: SAMPLE.evidenceId },
    body: { text: 'Likes basketball' },
    response: {
      memory: { ...memorySample, text: 'Likes basketball', editedAt: '2026-11-22T09:00:00.000Z' },
      help: null,
    },
  },
});

export const deleteMemory = endpoint({
  id: 'deleteMemory',
  method: 'DELETE',
  path: '/v1/me/memories/:memoryId',
  tag: 'Memory',
  summary: 'Forget something, wherever it was kept; it cannot be brought back',
  access: LEARNER_ROLES,
  ...one,
  response: z.object({}),
  example: { params: { memoryId: SAMPLE.evidenceId }, response: {} },
});

export const deleteMemories = endpoint({
  id: 'deleteMemories',
  method: 'DELETE',
  path: '/v1/me/memories',
  tag: 'Memory',
  summary: 'Forget everything the tutor remembers of the caller',
  access: LEARNER_ROLES,
  response: z.object({ deleted: z.number().int().nonnegative() }),
  example: { response: { deleted: 7 } },
});
