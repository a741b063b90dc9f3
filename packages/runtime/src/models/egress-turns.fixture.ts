/**
 * Run in a process of its own, behind `egress-hooks.fixture.ts`: whole turns over the database, from the message to the
 * stored reply, with three providers set up; prints a line of JSON with what would have left.
 * Arguments: the address of the database, school, learner, activity.
 */
import { randomUUID } from 'node:crypto';
import { openDatabase } from '@kindling/adapters/postgres';
import { beginConversation, readConversation, sendMessage } from '@kindling/core/conversation';
import { createLearnerTracing } from '@kindling/core/learning';
import { Registry } from 'prom-client';
import { openConversations } from '../conversations/open-conversations.ts';
import { createSchoolTutor } from '../conversations/school-tutor.ts';
import { readModelSettings } from './model-settings.ts';
import { openModels } from './open-models.ts';

const { outbound, loaded } = globalThis as unknown as { outbound: string[]; loaded: string[] };
const [url = '', schoolId = '', personId = '', activityId = ''] = process.argv.slice(2);

const { transact, close } = openDatabase({
  url,
  maxConnections: 4,
  applicationName: 'egress',
  onIdleError: () => undefined,
});
const onFailure = () => undefined;
const common = { transact, clock: () => new Date(), newId: randomUUID, onFailure };
const { chooseVoice } = openModels({
  ...common,
  settings: readModelSettings({
    ANTHROPIC_API_KEY: 'key',
    OPENAI_API_KEY: 'key',
    LOCAL_MODEL_URL: 'http://127.0.0.1:2/v1',
    LOCAL_MODEL: 'small',
  }),
  registry: new Registry(),
});
const openRunner = () => Promise.reject(new Error('No program is run here'));
const tutor = createSchoolTutor({ transact, openRunner, chooseVoice, mayAskModels: true, onFailure });
const conversations = openConversations({ ...common, tutor });
const ports = {
  ...common,
  ...conversations.ports,
  tracing: createLearnerTracing(),
  admitMessage: () => true,
};
const learner = { schoolId, personId, role: 'student' as const, correlationId: 'egress' };

async function answerTo(conversationId: string, text: string): Promise<string | undefined> {
  const { replyId } = await sendMessage(ports, learner, conversationId, {
    clientMessageId: randomUUID(),
    text,
  });
  for (;;) {
    const { messages } = await readConversation(ports, learner, conversationId, { limit: 5 });
    const reply = messages.items.find(({ id }) => id === replyId);
    if (reply?.state === 'complete') return reply.reply?.origin;
    if (reply?.state !== 'streaming') throw new Error(`The reply is ${reply?.state}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const origins: (string | undefined)[] = [];
const free = await beginConversation(ports, learner, { kind: 'free', language: 'en' });
for (const text of ['What is a list?', 'How am I doing?', 'Yesterday I goed to the beach with my friends'])
  origins.push(await answerTo(free.id, text));
const task = await beginConversation(ports, learner, { kind: 'activity', activityId, language: 'es' });
for (const text of ['¿Me das una pista?', 'dime la respuesta']) origins.push(await answerTo(task.id, text));
await conversations.close();
await close();
process.stdout.write(JSON.stringify({ outbound, origins, loaded }));
