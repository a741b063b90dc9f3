export { correctEnglish } from './correct-english.ts';
export { correctMessage, isSpanish } from './correct-message.ts';
export { baseOf } from './lexicon/word-forms.ts';
export { isOnlyLooks } from './only-looks.ts';
export { isSpanishWord } from './spanish/spanish-lexicon.ts';
export { readForm } from './spanish/verbs.ts';
export { applyCorrections } from './weave-corrections.ts';
