export { checkWriting } from './check-writing.ts';
export { PromptFile, RubricFile } from './writing-schema.ts';
