import {
  type ConceptPorts,
  getConcept,
  listConceptMaps,
  listConcepts,
  listLessonConcepts,
} from '@kindling/core/concepts';
import {
  type CoursePorts,
  type DictionaryPorts,
  getCourse,
  getLesson,
  listCourses,
  listEssayPrompts,
  listRolePlays,
  listVocabulary,
  lookUpWord,
  type MaterialPorts,
} from '@kindling/core/courses';
import {
  type ActivityGrading,
  addWordToReviews,
  advancePlacement,
  changeReviewCard,
  createReviewCard,
  type FactPorts,
  getCardQuestion,
  getClassProgress,
  getLessonResult,
  getPlacement,
  getProgress,
  getToday,
  type LessonMapPorts,
  listEvidence,
  listMyStudents,
  listOffers,
  listReviewCards,
  listReviews,
  makeReviewPlan,
  type PlacementPorts,
  type ProgressPorts,
  previewReviewPlan,
  type RecordAttemptPorts,
  type ReviewPlanPorts,
  recordAttempt,
  removeReviewCard,
  skipPlacement,
  type TakeDiagnosisPorts,
  type TakeHintPorts,
  type TodayPorts,
  takeDiagnosis,
  takeHint,
  undoReviewPlan,
} from '@kindling/core/learning';
import { learning } from '@kindling/shared';
import type { Route } from '../http/route.ts';

/** What the learning routes need of the composition root. */
export type LearningRoutePorts = CoursePorts &
  MaterialPorts &
  DictionaryPorts &
  ConceptPorts &
  LessonMapPorts &
  ProgressPorts &
  RecordAttemptPorts &
  TakeHintPorts &
  TakeDiagnosisPorts &
  TodayPorts &
  PlacementPorts &
  ReviewPlanPorts &
  FactPorts & { grading: ActivityGrading };

/** Courses, attempts, hints, mastery and progress. */
export function addLearningRoutes(route: Route, ports: LearningRoutePorts): void {
  route(learning.listCourses, ({ principal, query }) => listCourses(ports, principal, query));
  route(learning.getCourse, ({ principal, params }) => getCourse(ports, principal, params.courseId));
  route(learning.getLesson, ({ principal, params }) => getLesson(ports, principal, params.lessonId));
  route(learning.getLessonResult, ({ principal, params }) =>
    getLessonResult(ports, principal, params.lessonId),
  );
  route(learning.takeHint, ({ principal, params }) => takeHint(ports, principal, params.activityId));
  route(learning.takeDiagnosis, ({ principal, params, body }) =>
    takeDiagnosis(ports, { principal, attemptId: params.attemptId, language: body.language }),
  );
  route(learning.recordAttempt, ({ principal, body }) => recordAttempt(ports, principal, body));
  route(learning.getToday, ({ principal }) => getToday(ports, principal));
  route(learning.listOffers, ({ principal }) => listOffers(ports, principal));
  addMaterialRoutes(route, ports);
  addConceptRoutes(route, ports);
  addReviewRoutes(route, ports);
  addFactRoutes(route, ports);
  addPlacementRoutes(route, ports);
  route(learning.getProgress, ({ principal, params }) => getProgress(ports, principal, params.personId));
  route(learning.listEvidence, ({ principal, params, query }) =>
    listEvidence(ports, principal, params, query),
  );
  route(learning.listMyStudents, ({ principal, query }) => listMyStudents(ports, principal, query));
  route(learning.getClassProgress, ({ principal, params, query }) =>
    getClassProgress(ports, principal, params.classId, query),
  );
}

function addMaterialRoutes(route: Route, ports: MaterialPorts & DictionaryPorts): void {
  route(learning.listVocabulary, ({ principal, params, query }) =>
    listVocabulary(ports, principal, params.courseId, query),
  );
  route(learning.lookUpWord, ({ query }) => lookUpWord(ports, query));
  route(learning.listRolePlays, ({ principal, params, query }) =>
    listRolePlays(ports, principal, params.courseId, query),
  );
  route(learning.listEssayPrompts, ({ principal, params, query }) =>
    listEssayPrompts(ports, principal, params.courseId, query),
  );
}

function addConceptRoutes(route: Route, ports: ConceptPorts): void {
  route(learning.getConcept, ({ principal, params }) => getConcept(ports, principal, params.conceptKey));
  route(learning.listConceptMaps, ({ principal }) => listConceptMaps(ports, principal));
  route(learning.listConcepts, ({ principal, params }) => listConcepts(ports, principal, params.courseId));
  route(learning.listLessonConcepts, ({ principal, params }) =>
    listLessonConcepts(ports, principal, params.lessonId),
  );
}

function addReviewRoutes(route: Route, ports: LearningRoutePorts): void {
  route(learning.listReviews, ({ principal }) => listReviews(ports, principal));
  route(learning.previewReviewPlan, ({ principal, body }) => previewReviewPlan(ports, principal, body));
  route(learning.makeReviewPlan, ({ principal, body }) => makeReviewPlan(ports, principal, body));
  route(learning.undoReviewPlan, ({ principal, params }) => undoReviewPlan(ports, principal, params.planId));
}

function addFactRoutes(route: Route, ports: FactPorts): void {
  route(learning.createReviewCard, ({ principal, body }) => createReviewCard(ports, principal, body));
  route(learning.listReviewCards, ({ principal, query }) => listReviewCards(ports, principal, query));
  route(learning.changeReviewCard, ({ principal, params, body }) =>
    changeReviewCard(ports, principal, params.cardId, body),
  );
  route(learning.removeReviewCard, ({ principal, params }) =>
    removeReviewCard(ports, principal, params.cardId),
  );
  route(learning.addWordToReviews, ({ principal, params }) =>
    addWordToReviews(ports, principal, params.wordId),
  );
  route(learning.getCardQuestion, ({ principal, params }) =>
    getCardQuestion(ports, principal, params.cardId),
  );
}

function addPlacementRoutes(route: Route, ports: LearningRoutePorts): void {
  route(learning.getPlacement, ({ principal, params }) => getPlacement(ports, principal, params.courseId));
  route(learning.advancePlacement, ({ principal, params }) =>
    advancePlacement(ports, principal, params.courseId),
  );
  route(learning.skipPlacement, ({ principal, params }) => skipPlacement(ports, principal, params.courseId));
}
