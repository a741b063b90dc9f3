export { createModelFitter } from './create-model-fitter.ts';
