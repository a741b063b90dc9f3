import {
  beginConversation,
  type ConversationPorts,
  deleteConversation,
  type FrameHub,
  getSafetyContact,
  listConversations,
  listSafetyAlerts,
  readConversation,
  resumeReply,
  retryReply,
  type SafetyAlertPorts,
  type SafetyContactPorts,
  type StreamPorts,
  sendMessage,
  setSafetyContact,
  stopReply,
  takeOnSafetyAlert,
} from '@kindling/core/conversation';
import { conversations, safety } from '@kindling/shared';
import type { Route } from '../http/route.ts';
import { sendReplyEvents } from './reply-events.ts';

/** What these routes need of the composition root. */
export type ConversationRoutePorts = ConversationPorts &
  StreamPorts &
  SafetyAlertPorts &
  SafetyContactPorts & { frames: Pick<FrameHub, 'listen'> };

/** Talking with the tutor, and what adults have to know of it. */
export function addConversationRoutes(route: Route, ports: ConversationRoutePorts): void {
  route(conversations.createConversation, ({ principal, body }) => beginConversation(ports, principal, body));
  route(conversations.listConversations, ({ principal, query }) =>
    listConversations(ports, principal, query),
  );
  route(conversations.getConversation, ({ principal, params, query }) =>
    readConversation(ports, principal, params.conversationId, query),
  );
  route(conversations.deleteConversation, async ({ principal, params }) => {
    await deleteConversation(ports, principal, params.conversationId);
    return {};
  });
  addReplyRoutes(route, ports);
  route(safety.getSafetyContact, ({ principal }) => getSafetyContact(ports, principal));
  route(safety.setSafetyContact, ({ principal, body }) => setSafetyContact(ports, principal, body));
  route(safety.listSafetyAlerts, ({ principal, query }) => listSafetyAlerts(ports, principal, query));
  route(safety.takeOnSafetyAlert, async ({ principal, params }) => {
    await takeOnSafetyAlert(ports, principal, params.alertId);
    return {};
  });
}

function addReplyRoutes(route: Route, ports: ConversationRoutePorts): void {
  route(conversations.sendMessage, ({ principal, params, body }) =>
    sendMessage(ports, principal, params.conversationId, body),
  );
  route(conversations.streamReply, (call) => sendReplyEvents(ports, call));
  route(conversations.stopReply, async ({ principal, params }) => {
    await stopReply(ports, principal, params.conversationId, params.messageId);
    return {};
  });
  route(conversations.retryReply, ({ principal, params }) =>
    retryReply(ports, principal, params.conversationId, params.messageId),
  );
  route(conversations.resumeReply, ({ principal, params }) =>
    resumeReply(ports, principal, params.conversationId, params.messageId),
  );
}
