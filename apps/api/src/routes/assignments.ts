import { Readable } from 'node:stream';
import {
  type AssignmentPorts,
  closeAssignment,
  createAssignment,
  deleteAssignment,
  exportGrades,
  extendAssignment,
  type GradePorts,
  getAssignment,
  getExerciseTerms,
  listAnswers,
  listAssignable,
  listAssignments,
  listOwnAssignments,
  listStanding,
  removeExtension,
  updateAssignment,
} from '@kindling/core/assignments';
import { type ClassWorkPorts, listClassWork, listExerciseRuns } from '@kindling/core/class-work';
import { assignments } from '@kindling/shared';
import { toCsv, toFileName } from '../http/csv.ts';
import type { Route } from '../http/route.ts';

export type AssignmentRoutePorts = GradePorts & ClassWorkPorts;

/** What teachers set, what came of it, and what learners have to do. */
export function addAssignmentRoutes(route: Route, ports: AssignmentRoutePorts): void {
  addSettingRoutes(route, ports);
  addStandingRoutes(route, ports);
  route(assignments.listMyAssignments, ({ principal, query }) => listOwnAssignments(ports, principal, query));
  route(assignments.getExerciseTerms, ({ principal, params }) =>
    getExerciseTerms(ports, principal, params.activityId),
  );
  route(assignments.listClassWork, ({ principal, params, query }) =>
    listClassWork(ports, principal, params.classId, query),
  );
  route(assignments.listExerciseRuns, ({ principal, params, query }) =>
    listExerciseRuns(ports, principal, params, query),
  );
}

function addSettingRoutes(route: Route, ports: AssignmentPorts): void {
  route(assignments.listAssignableActivities, ({ principal, params, query }) =>
    listAssignable(ports, principal, params.courseId, query),
  );
  route(assignments.createAssignment, ({ principal, params, body }) =>
    createAssignment(ports, principal, params.classId, body),
  );
  route(assignments.listAssignments, ({ principal, params, query }) =>
    listAssignments(ports, principal, params.classId, query),
  );
  route(assignments.getAssignment, ({ principal, params }) =>
    getAssignment(ports, principal, params.assignmentId),
  );
  route(assignments.updateAssignment, ({ principal, params, body }) =>
    updateAssignment(ports, principal, params.assignmentId, body),
  );
  route(assignments.closeAssignment, ({ principal, params, body }) =>
    closeAssignment(ports, principal, params.assignmentId, body.closed),
  );
  route(assignments.deleteAssignment, async ({ principal, params }) => {
    await deleteAssignment(ports, principal, params.assignmentId);
    return {};
  });
  route(assignments.extendAssignment, ({ principal, params, body }) =>
    extendAssignment(ports, principal, params, body),
  );
  route(assignments.removeExtension, ({ principal, params }) => removeExtension(ports, principal, params));
}

function addStandingRoutes(route: Route, ports: GradePorts): void {
  route(assignments.listAssignmentStanding, ({ principal, params, query }) =>
    listStanding(ports, principal, params.assignmentId, query),
  );
  route(assignments.listAssignmentAnswers, ({ principal, params, query }) =>
    listAnswers(ports, principal, params, query),
  );
  route(assignments.exportGrades, async ({ principal, params, reply }) => {
    const { title, pages } = await exportGrades(ports, principal, params.assignmentId);
    // As every file of this API: to be saved, not shown. Its name and its mark say what it is.
    reply.type('application/octet-stream');
    reply.header('content-disposition', `attachment; filename="${toFileName(title)}.csv"`);
    return Readable.from(toCsv(pages));
  });
}
