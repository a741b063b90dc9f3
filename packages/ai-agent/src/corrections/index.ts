export { correctEnglish } from './correct-english.ts';
export { correctMessage, isSpanish } from './correct-message.ts';
export { isOnlyLooks } from './only-looks.ts';
export { applyCorrections } from './weave-corrections.ts';
