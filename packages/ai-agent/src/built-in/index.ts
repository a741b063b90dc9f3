export { createBuiltInVoice } from './create-built-in-voice.ts';
export type { ErrorBook, ToldMeaning } from './error-book.ts';
export { createLibrary, type Library } from './library.ts';
