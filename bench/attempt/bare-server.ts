// The baseline: Fastify without a plugin, pg without a layer, the recorded statements of one attempt per request.
// No authentication, no validation, no grading. BareSettings as JSON on standard input.
import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import Fastify from 'fastify';
import pg from 'pg';
import { type Recording, withIds } from './recorded-statement.ts';

export interface BareSettings {
  port: number;
  databaseUrl: string;
  maxConnections: number;
  recording: Recording;
  /** Learner of each Authorization header: the baseline knows who asks without checking. */
  learners: Record<string, string>;
  /** Answered with every attempt: as many bytes as the app answers. */
  response: unknown;
}

const settings: BareSettings = JSON.parse(await text(process.stdin));
const pool = new pg.Pool({ connectionString: settings.databaseUrl, max: settings.maxConnections });
const server = Fastify();

server.get('/livez', async () => ({ status: 'alive' }));

server.post<{ Body: { attemptId: string; activityId: string } }>('/v1/attempts', async (request, reply) => {
  const { attemptId, activityId } = request.body;
  const learnerId = settings.learners[request.headers.authorization ?? ''] ?? '';
  const rowIds = settings.recording.ids.rowIds.map(() => randomUUID());
  const client = await pool.connect();
  try {
    for (const statement of withIds(settings.recording, { learnerId, attemptId, activityId, rowIds })) {
      await client.query(statement);
    }
  } finally {
    client.release();
  }
  return reply.code(201).send(settings.response);
});

await server.listen({ host: '127.0.0.1', port: settings.port });
process.once('SIGTERM', async () => {
  await server.close();
  await pool.end();
});
