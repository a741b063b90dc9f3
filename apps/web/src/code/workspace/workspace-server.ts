import { browserApi } from '#web/api/client.ts';
import { ApiError, isOffline, unwrap } from '#web/api/error.ts';
import type { WorkspaceServer } from './workspace-sync.ts';

/** Browsers let go of larger bodies when a page is left. */
const MOST_LEFT_BEHIND = 30_000;

/** The caller's own workspace of one exercise. */
export function openWorkspaceServer(activityId: string): WorkspaceServer {
  const params = { path: { activityId } };
  return {
    async read() {
      return unwrap(await browserApi.GET('/v1/activities/{activityId}/workspace', { params })).current;
    },
    async save(body) {
      const size = Object.values(body.files).reduce((total, text) => total + text.length, 0);
      const keepalive = size < MOST_LEFT_BEHIND;
      return unwrap(
        await browserApi.PUT('/v1/activities/{activityId}/workspace', { params, body, keepalive }),
      );
    },
    isPassing: (error) =>
      !(error instanceof ApiError) || isOffline(error) || error.status === 429 || error.status >= 500,
  };
}
