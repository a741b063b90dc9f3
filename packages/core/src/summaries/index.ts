export { createMakeWeeks, type MakeWeeksPorts } from './make-weeks.ts';
export { getWeeklyMail, listClassWeeks, listWeeks, setWeeklyMail, type WeekPorts } from './read-weeks.ts';
export { createSendWeek, type SendWeekPorts } from './send-week.ts';
export type { ClassWeek, LearnerWeek, WeekStore } from './week-store.ts';
