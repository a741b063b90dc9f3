export { foldText } from './fold-text.ts';
export { type FeatureGroup, guessLabel, type LinearModel, shareLabels } from './linear-model.ts';
export { type PackedWeights, packWeights, unpackWeights } from './pack-weights.ts';
export { remember } from './remember.ts';
export { readSentence } from './sentence-encoder/read-sentence.ts';
export { tellLanguage } from './tell-language.ts';
export { type Example, trainLinearModel } from './train-linear-model.ts';
