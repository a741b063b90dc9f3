import {
  type AiAdministrationPorts,
  type AiPolicyPorts,
  getAiAdministration,
  getClassAiPolicy,
  getLearnerAiPolicy,
  listReplyPrompts,
  type PromptPorts,
  setAiConsent,
  setClassAiPolicy,
  setLearnerAiPolicy,
  updateAiSettings,
} from '@kindling/core/ai';
import { ai } from '@kindling/shared';
import type { Route } from '../http/route.ts';

/** What these routes need of the composition root. */
export type AiRoutePorts = AiAdministrationPorts & AiPolicyPorts & PromptPorts;

/** Which models may answer whom, what they cost, and what they were asked. */
export function addAiRoutes(route: Route, ports: AiRoutePorts): void {
  route(ai.getAiAdministration, ({ principal }) => getAiAdministration(ports, principal));
  route(ai.updateAiSettings, ({ principal, body }) => updateAiSettings(ports, principal, body));
  route(ai.getClassAiPolicy, ({ principal, params }) => getClassAiPolicy(ports, principal, params.classId));
  route(ai.setClassAiPolicy, ({ principal, params, body }) =>
    setClassAiPolicy(ports, principal, params.classId, body.level),
  );
  route(ai.getLearnerAiPolicy, ({ principal, params }) =>
    getLearnerAiPolicy(ports, principal, params.personId),
  );
  route(ai.setLearnerAiPolicy, ({ principal, params, body }) =>
    setLearnerAiPolicy(ports, principal, params.personId, body.level),
  );
  route(ai.setAiConsent, ({ principal, params, body }) =>
    setAiConsent(ports, principal, params.personId, body.consents),
  );
  route(ai.listReplyPrompts, ({ principal, params }) => listReplyPrompts(ports, principal, params.replyId));
}
