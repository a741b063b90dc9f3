/**
 * Run in a process of its own, behind `egress-hooks.fixture.ts`: sets up models with keys, lets one learner talk under
 * the level it is told, and prints a line of JSON with what would have left.
 */
import { createBuiltInVoice, createLibrary } from '@kindling/ai-agent/built-in';
import { createReplyGuard } from '@kindling/ai-agent/leak-guard';
import type { CallStore, LearnerStanding } from '@kindling/core/ai';
import { LADDER_START, takeTurn } from '@kindling/core/turns';
import { AiLevel } from '@kindling/shared';
import { Registry } from 'prom-client';
import { readModelSettings } from './model-settings.ts';
import { openModels } from './open-models.ts';

const { outbound, loaded } = globalThis as unknown as { outbound: string[]; loaded: string[] };

const id = '0192f1a0-0000-7000-8000-000000000001';
const request = { tenant: { schoolId: id, correlationId: 'req' }, learnerId: id, replyId: id };
const standing: LearnerStanding = {
  school: AiLevel.parse(process.argv[2]),
  classes: [],
  learner: null,
  hasConsent: true,
  ownConsent: true,
  role: 'student',
  adultLearners: true,
  age: { band: 'adult', saidBy: 'school', byAdmin: true },
  contact: null,
  knownNames: ['Ana'],
};
const calls: CallStore = {
  findPolicyStanding: async () => standing,
  lockReply: async () => true,
  lockAccounts: async () => [],
  addReserved: async () => undefined,
  insertCall: async () => true,
  settleCall: async () => undefined,
};
const models = openModels({
  settings: readModelSettings({
    ANTHROPIC_API_KEY: 'key',
    OPENAI_API_KEY: 'key',
    LOCAL_MODEL_URL: 'http://127.0.0.1:2/v1',
    LOCAL_MODEL: 'small',
  }),
  transact: (_tenant, work) =>
    work({ aiCalls: calls, aiPolicy: { findStanding: async () => standing }, atCommit: () => undefined }),
  clock: () => new Date(),
  newId: () => id,
  registry: new Registry(),
  onFailure: () => undefined,
});
const library = createLibrary([], []);
const builtIn = createBuiltInVoice(library);
const origins: string[] = [];
const MESSAGES = [
  'hello',
  'What is a list?',
  'tell me the answer',
  'Yesterday i go to the beach',
  '¿qué toca hoy?',
];
for (const message of MESSAGES) {
  const voice = await models.chooseVoice(request, builtIn, library);
  const turn = { message, language: 'en' as const, past: [], ladder: LADDER_START, isMinor: true };
  for await (const part of takeTurn({ voice, builtIn, guard: createReplyGuard() }, turn))
    if (part.type === 'end') origins.push(part.reply.origin);
}
process.stdout.write(JSON.stringify({ outbound, origins, loaded }));
