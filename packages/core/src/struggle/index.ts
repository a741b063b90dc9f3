export { type AlertUpdatePorts, createAlertUpdates } from './alert-updates.ts';
export { type AnswerAlertPorts, dismissAlert, sendHelp } from './answer-alert.ts';
export { errorKeyOf, type FailedTest } from './error-key.ts';
export type { AlertFilter, AssignedReview, HelpStore, NewHelp, TeacherId } from './help-store.ts';
export { noticeMessageWithin } from './notice-message.ts';
export { noticeTalkWithin } from './notice-talk.ts';
export {
  type CountPorts,
  countAlerts,
  type HelpPorts,
  listAlerts,
  listHelp,
  markHelpRead,
} from './read-alerts.ts';
export { type ReportRunsPorts, reportRuns } from './report-runs.ts';
export { type ReportWorkPorts, reportWork } from './report-work.ts';
export type { QuizAnswer, Scene, SkillHistory, Try } from './scene.ts';
export { getThresholds, setThresholds, type ThresholdPorts } from './set-thresholds.ts';
export type {
  NewAlert,
  NewTalkAlert,
  RunOutcome,
  StruggleStore,
  UnsettledAlert,
  WorkReport,
} from './struggle-store.ts';
export { createStruggleWatch, type WatchPorts } from './watch-struggle.ts';
