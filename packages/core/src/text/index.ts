export { foldText } from './fold-text.ts';
export { type FeatureGroup, guessLabel, type LinearModel, scoreLabels, shareLabels } from './linear-model.ts';
export {
  type PackedModel,
  type PackedWeights,
  packModel,
  packWeights,
  unpackModel,
  unpackWeights,
} from './pack-weights.ts';
export { remember } from './remember.ts';
export { readSentence } from './sentence-encoder/read-sentence.ts';
export { tellLanguage } from './tell-language.ts';
export { type Example, type Training, trainLinearModel } from './train-linear-model.ts';
