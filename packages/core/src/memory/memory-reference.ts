import type { Id } from '@kindling/shared';

/** As a memory is named where models read it, so that it can be found and taken out of there: the random end of its id. */
export function memoryReference(memoryId: Id): string {
  return memoryId.slice(-12);
}
