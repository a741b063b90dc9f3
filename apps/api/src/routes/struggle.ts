import {
  type AnswerAlertPorts,
  type CountPorts,
  countAlerts,
  dismissAlert,
  getThresholds,
  type HelpPorts,
  listAlerts,
  listHelp,
  markHelpRead,
  type ReportRunsPorts,
  type ReportWorkPorts,
  reportRuns,
  reportWork,
  sendHelp,
  setThresholds,
  type ThresholdPorts,
} from '@kindling/core/struggle';
import { struggle } from '@kindling/shared';
import type { Route } from '../http/route.ts';

/** What these routes need of the composition root. */
export type StruggleRoutePorts = AnswerAlertPorts &
  CountPorts &
  HelpPorts &
  ReportRunsPorts &
  ReportWorkPorts &
  ThresholdPorts;

/** Alerts for teachers, what they send, and what learners get. */
export function addStruggleRoutes(route: Route, ports: StruggleRoutePorts): void {
  route(struggle.listAlerts, ({ principal, query }) => listAlerts(ports, principal, query));
  route(struggle.countAlerts, ({ principal }) => countAlerts(ports, principal));
  route(struggle.sendHelp, ({ principal, params, body }) => sendHelp(ports, principal, params.alertId, body));
  route(struggle.dismissAlert, async ({ principal, params, body }) => {
    await dismissAlert(ports, principal, params.alertId, body.reason);
    return {};
  });
  route(struggle.getStruggleThresholds, ({ principal }) => getThresholds(ports, principal));
  route(struggle.setStruggleThresholds, ({ principal, body }) => setThresholds(ports, principal, body));
  route(struggle.listHelp, ({ principal, query }) => listHelp(ports, principal, query));
  route(struggle.markHelpRead, async ({ principal, params }) => {
    await markHelpRead(ports, principal, params.helpId);
    return {};
  });
  route(struggle.reportWork, ({ principal, params, body }) =>
    reportWork(ports, principal, { activityId: params.activityId, ...body }),
  );
  route(struggle.reportRuns, async ({ principal, params, body }) => {
    await reportRuns(ports, principal, { activityId: params.activityId, ...body });
    return {};
  });
}
