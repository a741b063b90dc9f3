export { createBuiltInVoice } from './create-built-in-voice.ts';
export { createLibrary, type Library } from './library.ts';
