import {
  changeDraft,
  decideDraft,
  type GiveExercisePorts,
  getDraft,
  getMadeExercise,
  getMakingTerms,
  giveExercise,
  listDrafts,
  listRequests,
  type ManageDraftsPorts,
  requestExercises,
  tryDraft,
} from '@kindling/core/exercises';
import { exercises } from '@kindling/shared';
import type { Route } from '../http/route.ts';

export type ExerciseRoutePorts = GiveExercisePorts & ManageDraftsPorts;

/** Exercises that are made for learners, and those that models write for teachers to look through. */
export function addExerciseRoutes(route: Route, ports: ExerciseRoutePorts): void {
  route(exercises.makeExercise, ({ principal, body }) => giveExercise(ports, principal, body));
  route(exercises.getMadeExercise, ({ principal, params }) =>
    getMadeExercise(ports, principal, params.activityId),
  );
  route(exercises.getMakingTerms, ({ principal, query }) => getMakingTerms(ports, principal, query.classId));
  route(exercises.requestExercises, ({ principal, body }) => requestExercises(ports, principal, body));
  route(exercises.listExerciseRequests, ({ principal, query }) => listRequests(ports, principal, query));
  route(exercises.listExerciseDrafts, ({ principal, query }) => listDrafts(ports, principal, query));
  route(exercises.getExerciseDraft, ({ principal, params }) => getDraft(ports, principal, params.draftId));
  route(exercises.changeExerciseDraft, ({ principal, params, body }) =>
    changeDraft(ports, principal, params.draftId, body),
  );
  route(exercises.decideExerciseDraft, ({ principal, params, body }) =>
    decideDraft(ports, principal, params.draftId, body.decision),
  );
  route(exercises.tryExerciseDraft, ({ principal, params, body }) =>
    tryDraft(ports, principal, params.draftId, body.source),
  );
}
