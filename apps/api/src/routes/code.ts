import {
  endStepLink,
  getOwnWorkspace,
  getWorkspace,
  listWorkspaces,
  listWorkspaceVersions,
  openSteps,
  type ReadWorkspacesPorts,
  type SaveWorkspacePorts,
  type StepLinkPorts,
  saveWorkspace,
  shareSteps,
} from '@kindling/core/workspaces';
import type { PythonFiles } from '@kindling/runtime';
import { code } from '@kindling/shared';
import type { Route } from '../http/route.ts';

export type CodeRoutePorts = { pythonFiles: PythonFiles } & SaveWorkspacePorts &
  ReadWorkspacesPorts &
  StepLinkPorts;

/** What browsers need to run Python (the files themselves are served beside the endpoints), and what is written there. */
export function addCodeRoutes(route: Route, ports: CodeRoutePorts): void {
  route(code.getPython, async () => (await ports.pythonFiles.open()).python);
  route(code.getOwnWorkspace, ({ principal, params }) =>
    getOwnWorkspace(ports, principal, params.activityId),
  );
  route(code.saveWorkspace, ({ principal, params, body }) =>
    saveWorkspace(ports, principal, { activityId: params.activityId, ...body }),
  );
  route(code.shareSteps, ({ principal, params, body }) =>
    shareSteps(ports, principal, { activityId: params.activityId, ...body }),
  );
  route(code.openSteps, ({ principal, params }) => openSteps(ports, principal, params.linkId));
  route(code.endStepLink, async ({ principal, params }) => {
    await endStepLink(ports, principal, params.linkId);
    return {};
  });
  route(code.listWorkspaces, ({ principal, params, query }) =>
    listWorkspaces(ports, principal, params.personId, query),
  );
  route(code.getWorkspace, ({ principal, params }) =>
    getWorkspace(ports, principal, { learnerId: params.personId, activityId: params.activityId }),
  );
  route(code.listWorkspaceVersions, ({ principal, params, query }) =>
    listWorkspaceVersions(
      ports,
      principal,
      { learnerId: params.personId, activityId: params.activityId },
      query,
    ),
  );
}
