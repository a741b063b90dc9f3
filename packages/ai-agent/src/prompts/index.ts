export { asData } from './as-data.ts';
export { buildTutorPrompt, type ModelPrompt, type PromptMessage } from './build-tutor-prompt.ts';
export { readPrompt } from './read-prompt.ts';
