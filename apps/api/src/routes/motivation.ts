import {
  getBadges,
  getClassHistory,
  getStreak,
  getStudyHistory,
  type HistoryPorts,
  listBadgeSteps,
  listClassDay,
  listClassSkill,
  listDayAnswers,
  type MotivationPorts,
} from '@kindling/core/motivation';
import { listRecommendations, type RecommendationPorts } from '@kindling/core/recommendations';
import {
  getWeeklyMail,
  listClassWeeks,
  listWeeks,
  setWeeklyMail,
  type WeekPorts,
} from '@kindling/core/summaries';
import { learning } from '@kindling/shared';
import type { Route } from '../http/route.ts';

/** What these routes need of the composition root. */
export type MotivationRoutePorts = HistoryPorts & MotivationPorts & RecommendationPorts & WeekPorts;

/** Streaks, badges, charts, recommendations and weekly summaries. */
export function addMotivationRoutes(route: Route, ports: MotivationRoutePorts): void {
  route(learning.getStreak, ({ principal, params }) => getStreak(ports, principal, params.personId));
  route(learning.getBadges, ({ principal, params }) => getBadges(ports, principal, params.personId));
  route(learning.listBadgeSteps, ({ principal, params, query }) =>
    listBadgeSteps(ports, principal, params, query),
  );
  route(learning.listRecommendations, ({ principal }) => listRecommendations(ports, principal));
  addHistoryRoutes(route, ports);
  addWeekRoutes(route, ports);
}

function addHistoryRoutes(route: Route, ports: HistoryPorts): void {
  route(learning.getStudyHistory, ({ principal, params, query }) =>
    getStudyHistory(ports, principal, params.personId, query.days),
  );
  route(learning.listDayAnswers, ({ principal, params, query: { skillId, ...page } }) =>
    listDayAnswers(ports, principal, { ...params, skillId }, page),
  );
  route(learning.getClassHistory, ({ principal, params, query }) =>
    getClassHistory(ports, principal, params.classId, query.days),
  );
  route(learning.listClassDay, ({ principal, params, query }) =>
    listClassDay(ports, principal, params, query),
  );
  route(learning.listClassSkill, ({ principal, params, query }) =>
    listClassSkill(ports, principal, params, query),
  );
}

function addWeekRoutes(route: Route, ports: WeekPorts): void {
  route(learning.listWeeks, ({ principal, params, query }) =>
    listWeeks(ports, principal, params.personId, query),
  );
  route(learning.listClassWeeks, ({ principal, params, query }) =>
    listClassWeeks(ports, principal, params.classId, query),
  );
  route(learning.getWeeklyMail, ({ principal }) => getWeeklyMail(ports, principal));
  route(learning.setWeeklyMail, ({ principal, body }) => setWeeklyMail(ports, principal, body.enabled));
}
