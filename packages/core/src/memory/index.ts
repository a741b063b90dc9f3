export {
  addMemory,
  deleteMemories,
  deleteMemory,
  editMemory,
  listMemories,
  type MemoryPorts,
} from './manage-memories.ts';
export { memoryReference } from './memory-reference.ts';
export type { MemoryStore } from './memory-store.ts';
export { findRecurringMistakes, SESSIONS_LOOKED_AT } from './recurring-mistakes.ts';
export { putMemories, rememberMessage } from './remember-message.ts';
