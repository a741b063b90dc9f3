/**
 * A server process for a test to kill while it makes a reply: it takes one message of the learner it is told of, says
 * where the reply is, and goes on until it is killed.
 */
import { randomUUID } from 'node:crypto';
import { createNewsTeller } from '@kindling/adapters/live';
import { openDatabase } from '@kindling/adapters/postgres';
import { sendMessage } from '@kindling/core/conversation';
import { createLearnerTracing } from '@kindling/core/learning';
import { createScriptedTutor } from '@kindling/testkit';
import { v7 } from 'uuid';
import { openConversations } from './open-conversations.ts';

const [appUrl = '', schoolId = '', personId = '', conversationId = '', text = ''] = process.argv.slice(2);
const { transact, announce } = openDatabase({
  url: appUrl,
  maxConnections: 4,
  applicationName: 'victim',
  onIdleError: () => undefined,
});
const common = { transact, clock: () => new Date(), newId: v7 };
/** It pauses for good, so that it is killed in the middle however late that is. */
const tutor = createScriptedTutor(() => new Promise(() => undefined));
const open = openConversations({
  ...common,
  tutor,
  onFailure: () => undefined,
  tell: createNewsTeller(announce, v7()),
  limits: { leaseMs: 4_000, keepMs: 50 },
});
const learner = { schoolId, personId, role: 'student' as const, correlationId: 'victim' };
const ports = { ...common, ...open.ports, admitMessage: () => true, tracing: createLearnerTracing() };
const { replyId } = await sendMessage(ports, learner, conversationId, {
  clientMessageId: randomUUID(),
  text,
});
process.stdout.write(`${replyId}\n`);
