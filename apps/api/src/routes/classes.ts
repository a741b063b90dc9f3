import {
  type AccountPorts,
  acceptInvitation,
  createClass,
  createInvite,
  createStudent,
  getClass,
  joinClass,
  listClasses,
  listInvites,
  listRoster,
  previewInvitation,
  removeStudent,
  renameClass,
  renewJoinCode,
  resetStudentPassword,
  revokeInvite,
  selectJoinTarget,
} from '@kindling/core/accounts';
import { classes } from '@kindling/shared';
import type { Route } from '../http/route.ts';

/** Classes, their students, and the ways into them. */
export function addClassRoutes(route: Route, ports: AccountPorts): void {
  addClassBasics(route, ports);
  addStudentRoutes(route, ports);
  addInviteRoutes(route, ports);
}

function addClassBasics(route: Route, ports: AccountPorts): void {
  route(classes.listClasses, ({ principal, query }) => listClasses(ports, principal, query));
  route(classes.createClass, ({ principal, body }) => createClass(ports, principal, body.name));
  route(classes.getClass, ({ principal, params }) => getClass(ports, principal, params.classId));
  route(classes.renameClass, ({ principal, params, body }) =>
    renameClass(ports, principal, params.classId, body.name),
  );
  route(classes.renewJoinCode, ({ principal, params }) => renewJoinCode(ports, principal, params.classId));
  route(classes.previewJoinCode, async ({ params, request }) => {
    const guess = { address: request.ip, personId: null };
    const { className, schoolName } = await selectJoinTarget(ports, params.joinCode, guess);
    return { className, schoolName };
  });
  route(classes.joinClass, ({ identity, body, request }) =>
    joinClass(ports, identity, body.joinCode, { address: request.ip, correlationId: request.id }),
  );
}

function addStudentRoutes(route: Route, ports: AccountPorts): void {
  route(classes.listRoster, ({ principal, params, query }) =>
    listRoster(ports, principal, params.classId, query),
  );
  route(classes.createStudent, ({ principal, params, body }) =>
    createStudent(ports, principal, params.classId, body),
  );
  route(classes.resetStudentPassword, ({ principal, params }) =>
    resetStudentPassword(ports, principal, params.classId, params.personId),
  );
  route(classes.removeStudent, async ({ principal, params }) => {
    await removeStudent(ports, principal, params.classId, params.personId);
    return {};
  });
}

function addInviteRoutes(route: Route, ports: AccountPorts): void {
  route(classes.createInvite, ({ principal, body }) => createInvite(ports, principal, body));
  route(classes.listInvites, ({ principal, query }) => listInvites(ports, principal, query));
  route(classes.revokeInvite, async ({ principal, params }) => {
    await revokeInvite(ports, principal, params.inviteId);
    return {};
  });
  route(classes.previewInvitation, ({ params, request }) =>
    previewInvitation(ports, params.token, request.id),
  );
  route(classes.acceptInvitation, async ({ identity, params, request }) => {
    await acceptInvitation(ports, identity, params.token, request.id);
    return {};
  });
}
