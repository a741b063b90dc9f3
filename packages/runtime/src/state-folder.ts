import { fileURLToPath } from 'node:url';

/** Where an install keeps its state when KINDLING_HOME does not say: in the clone, wherever it is started from. */
export const DEFAULT_STATE_FOLDER = fileURLToPath(new URL('../../../.kindling', import.meta.url));
