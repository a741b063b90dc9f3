import type { AccountPorts } from '@kindling/core/accounts';
import type { AgePorts } from '@kindling/core/ages';
import type { PackPorts } from '@kindling/core/curriculum';
import type { JobAdministrationPorts } from '@kindling/core/jobs';
import type { Route } from '../http/route.ts';
import { addAccountRoutes } from './accounts.ts';
import { addAgeRoutes } from './ages.ts';
import { type AiRoutePorts, addAiRoutes } from './ai.ts';
import { type AssignmentRoutePorts, addAssignmentRoutes } from './assignments.ts';
import { addClassRoutes } from './classes.ts';
import { addCoachRoutes, type CoachRoutePorts } from './coaching.ts';
import { addCodeRoutes, type CodeRoutePorts } from './code.ts';
import { addContentRoutes } from './content.ts';
import { addConversationRoutes, type ConversationRoutePorts } from './conversations.ts';
import { addExerciseRoutes, type ExerciseRoutePorts } from './exercises.ts';
import { addJobRoutes } from './jobs.ts';
import { addLearningRoutes, type LearningRoutePorts } from './learning.ts';
import { addMotivationRoutes, type MotivationRoutePorts } from './motivation.ts';
import { addOperationRoutes, type OperationPorts } from './operations.ts';
import { addPeopleRoutes } from './people.ts';
import { addStruggleRoutes, type StruggleRoutePorts } from './struggle.ts';

/** What all routes together need of the composition root. */
export type RoutePorts = AccountPorts &
  AgePorts &
  AiRoutePorts &
  AssignmentRoutePorts &
  LearningRoutePorts &
  MotivationRoutePorts &
  CoachRoutePorts &
  CodeRoutePorts &
  ConversationRoutePorts &
  ExerciseRoutePorts &
  JobAdministrationPorts &
  OperationPorts &
  PackPorts &
  StruggleRoutePorts;

/** Serves every endpoint of the contract. */
export function addRoutes(route: Route, ports: RoutePorts): void {
  addOperationRoutes(route, ports);
  addAccountRoutes(route, ports);
  addClassRoutes(route, ports);
  addPeopleRoutes(route, ports);
  addLearningRoutes(route, ports);
  addAssignmentRoutes(route, ports);
  addMotivationRoutes(route, ports);
  addStruggleRoutes(route, ports);
  addConversationRoutes(route, ports);
  addCoachRoutes(route, ports);
  addCodeRoutes(route, ports);
  addExerciseRoutes(route, ports);
  addJobRoutes(route, ports);
  addContentRoutes(route, ports);
  addAiRoutes(route, ports);
  addAgeRoutes(route, ports);
}
