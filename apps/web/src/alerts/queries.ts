import { queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { pagedQuery, pageQuery } from '#web/api/paged.ts';
import type { Row } from '#web/api/types.ts';

export type StruggleAlert = Row<'listAlerts'>;
export type SafetyAlert = Row<'listSafetyAlerts'>;
export type ReceivedHelp = Row<'listHelp'>;

/** Cache keys. What changes an alert invalidates `alerts`: lists, danger and count together. */
export const alertKeys = { alerts: ['alerts'] as const, help: ['help'] as const };

export interface AlertFilter {
  waiting: boolean;
  classId?: string;
}

export const alertsQuery = (api: Api, { waiting, classId }: AlertFilter) =>
  pagedQuery([...alertKeys.alerts, { waiting, classId }], async (cursor, signal) => {
    const query = { ...pageQuery(cursor), waiting: String(waiting), ...(classId ? { classId } : {}) };
    return unwrap(await api.GET('/v1/alerts', { params: { query }, signal }));
  });

/** Learners who may be in danger. */
export const safetyAlertsQuery = (api: Api, { waiting }: { waiting: boolean }) =>
  pagedQuery([...alertKeys.alerts, 'danger', { waiting }], async (cursor, signal) => {
    const query = { ...pageQuery(cursor), waiting: String(waiting) };
    return unwrap(await api.GET('/v1/safety-alerts', { params: { query }, signal }));
  });

export const alertCountQuery = (api: Api) =>
  queryOptions({
    queryKey: [...alertKeys.alerts, 'count'],
    queryFn: async ({ signal }) => unwrap(await api.GET('/v1/alerts/count', { signal })),
  });

/** What teachers sent that is not read or done yet; more than a page of it nobody has. */
export const waitingHelpQuery = (api: Api) =>
  queryOptions({
    queryKey: alertKeys.help,
    queryFn: async ({ signal }) => {
      const query = { ...pageQuery(undefined), waiting: 'true' };
      return unwrap(await api.GET('/v1/help', { params: { query }, signal })).items;
    },
  });
