import { type AccountPorts, listAuditLog, listPeople, updatePerson } from '@kindling/core/accounts';
import { admin } from '@kindling/shared';
import type { Route } from '../http/route.ts';

/** People of the school and what was done in it, for admins. */
export function addPeopleRoutes(route: Route, ports: AccountPorts): void {
  route(admin.listPeople, ({ principal, query }) => {
    const { role, search, ...page } = query;
    return listPeople(ports, principal, { role, search }, page);
  });
  route(admin.updatePerson, ({ principal, params, body }) =>
    updatePerson(ports, principal, params.personId, body),
  );
  route(admin.listAuditLog, ({ principal, query }) => listAuditLog(ports, principal, query));
}
