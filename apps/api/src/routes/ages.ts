import { type AgePorts, setAgeBand, setClassAgeBand } from '@kindling/core/ages';
import { ages } from '@kindling/shared';
import type { Route } from '../http/route.ts';

/** How old learners are said to be. */
export function addAgeRoutes(route: Route, ports: AgePorts): void {
  route(ages.setAgeBand, ({ principal, params, body }) =>
    setAgeBand(ports, principal, params.personId, body.band),
  );
  route(ages.setClassAgeBand, ({ principal, params, body }) =>
    setClassAgeBand(ports, principal, params.classId, body.band),
  );
}
