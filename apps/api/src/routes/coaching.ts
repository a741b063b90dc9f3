import {
  type CoachPorts,
  getCoaching,
  getCoachSettings,
  getSessionProgress,
  listSessions,
  type SessionPorts,
  setCoachSettings,
} from '@kindling/core/coaching';
import { type ConversationPorts, keepUnlessDanger } from '@kindling/core/conversation';
import {
  addMemory,
  deleteMemories,
  deleteMemory,
  editMemory,
  listMemories,
  type MemoryPorts,
} from '@kindling/core/memory';
import { coaching, memory } from '@kindling/shared';
import type { Route } from '../http/route.ts';

/** What these routes need of the composition root. */
export type CoachRoutePorts = CoachPorts & SessionPorts & MemoryPorts & ConversationPorts;

/** The conversation coach: where a conversation stands, sessions summed up, and what is remembered. */
export function addCoachRoutes(route: Route, ports: CoachRoutePorts): void {
  route(coaching.getCoaching, ({ principal, params }) =>
    getCoaching(ports, principal, params.conversationId),
  );
  route(coaching.listSessions, ({ principal, params, query }) =>
    listSessions(ports, principal, params.personId, query),
  );
  route(coaching.getSessionProgress, ({ principal, params }) =>
    getSessionProgress(ports, principal, params.personId),
  );
  route(coaching.getCoachSettings, ({ principal }) => getCoachSettings(ports, principal));
  route(coaching.setCoachSettings, ({ principal, body }) => setCoachSettings(ports, principal, body));
  route(memory.listMemories, ({ principal, query }) => listMemories(ports, principal, query));
  route(memory.addMemory, ({ principal, body }) =>
    keepUnlessDanger(ports, principal, body.text, () => addMemory(ports, principal, body)),
  );
  route(memory.editMemory, ({ principal, params, body: { text } }) =>
    keepUnlessDanger(ports, principal, text, () => editMemory(ports, principal, params.memoryId, text)),
  );
  route(memory.deleteMemory, async ({ principal, params }) => {
    await deleteMemory(ports, principal, params.memoryId);
    return {};
  });
  route(memory.deleteMemories, ({ principal }) => deleteMemories(ports, principal));
}
