export { chooseCorrections } from './choose-corrections.ts';
export {
  type SessionPast,
  type SpokenMessage,
  type SummedSession,
  summariseSession,
} from './summarise-session.ts';
export { computeVocabularyTrend } from './vocabulary-trend.ts';
