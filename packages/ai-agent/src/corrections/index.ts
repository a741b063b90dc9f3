export { applyCorrections, correctEnglish } from './correct-english.ts';
