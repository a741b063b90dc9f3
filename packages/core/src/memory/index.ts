export { extractMemories, type MemoryDraft } from './extract-memories.ts';
export {
  deleteMemories,
  deleteMemory,
  editMemory,
  listMemories,
  type MemoryPorts,
} from './manage-memories.ts';
export type { MemorySource, MemoryStore } from './memory-store.ts';
export { rememberMessage, type Told } from './remember-message.ts';
