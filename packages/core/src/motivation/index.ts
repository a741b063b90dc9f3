export type { HistoryStore } from './history/history-store.ts';
export {
  getClassHistory,
  getStudyHistory,
  type HistoryPorts,
  listClassDay,
  listClassSkill,
  listDayAnswers,
} from './history/read-history.ts';
export type { MotivationStore } from './motivation-store.ts';
export { getBadges, getStreak, listBadgeSteps, type MotivationPorts } from './read-motivation.ts';
export { createRecordKeeping } from './records/keep-records.ts';
export type { LearnerRecordStore, LoggedAnswer, MadeStep } from './records/record-store.ts';
