import type { ConversationKind, Id, TutorLanguage } from '@kindling/shared';
import type { NewId } from '../ports/index.ts';
import { type Extracted, extractMemories } from './extract-memories.ts';
import type { MemorySource, MemoryStore } from './memory-store.ts';

/** More than a learner would look through. */
export const MOST_MEMORIES = 200;

export interface Told {
  learnerId: Id;
  source: MemorySource;
  text: string;
  language: TutorLanguage;
  kind: ConversationKind;
}

/**
 * Takes up what a message tells of its writer. Not in a role-play: there they tell of somebody they play. A message is
 * read once, and never after something was forgotten since: what is deleted does not come back by a second reply.
 */
export async function rememberMessage(
  newId: NewId,
  { memories }: { memories: MemoryStore },
  { learnerId, source, text, language, kind }: Told,
): Promise<void> {
  if (kind === 'role-play') return;
  const { found, ended } = extractMemories(text, language);
  await putMemories(newId, memories, { learnerId, source, found, ended });
}

/** Keeps what was found, and takes away what has ended, if nothing was forgotten since the message. */
export async function putMemories(
  newId: NewId,
  memories: MemoryStore,
  { learnerId, source, found, ended }: Pick<Told, 'learnerId' | 'source'> & Extracted,
): Promise<void> {
  if (found.length === 0 && ended.length === 0) return;
  if (!(await memories.beginReading(learnerId, source))) return;
  await memories.end(learnerId, ended);
  for (const draft of found) await memories.put({ ...draft, id: newId(), learnerId, source });
  await memories.keepNewest(learnerId, MOST_MEMORIES);
}
