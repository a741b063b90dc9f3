export type { Passage, ReadableCourse, WorkedTask } from './passage.ts';
export { readPassages, readWorkedTasks } from './read-packs.ts';
export { createSearchIndex, type SearchIndex } from './search-index.ts';
