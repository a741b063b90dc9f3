export { foldText } from './fold-text.ts';
export { tellLanguage } from './tell-language.ts';
