/** Looks at programs while they are written, in the learner's browser. */
export type { Finding, PublishedAnalyser } from './analyser-protocol.ts';
export { type AnalyserWorker, BrowserAnalyser } from './browser-analyser.ts';
