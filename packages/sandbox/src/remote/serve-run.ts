import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { CodeRunner, CodeRunOptions } from '@kindling/core/code';
import { AppError } from '@kindling/shared';
import type { z } from 'zod';
import type { WaitingInputs } from './waiting-inputs.ts';
import {
  HEARTBEAT_MS,
  type RunBody,
  type SentFrame,
  toCodeRequest,
  toDoneFrame,
  toOutputFrame,
} from './wire.ts';

/** Runs one request and writes what comes of it as lines of JSON. A caller who leaves ends the run. */
export async function serveRun(
  runner: CodeRunner,
  body: z.output<typeof RunBody>,
  response: ServerResponse,
  inputs: WaitingInputs,
): Promise<void> {
  const id = randomUUID();
  const leaving = new AbortController();
  response.on('close', () => leaving.abort(new AppError('gone', 'The caller left.')));
  const send = (frame: SentFrame) => response.destroyed || response.write(`${JSON.stringify(frame)}\n`);
  const options: CodeRunOptions = {
    signal: leaving.signal,
    // A caller who reads slowly slows the program down, not our memory up.
    onOutput: (stream, bytes) => {
      if (send(toOutputFrame(stream, bytes))) return undefined;
      return once(response, 'drain', { signal: leaving.signal }).catch(() => undefined);
    },
    ...(body.isInteractive && { input: inputs.iterator(id, () => void send({ kind: 'waiting' })) }),
  };
  response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
  send({ kind: 'accepted', id });
  const heartbeat = setInterval(() => send({ kind: 'heartbeat' }), HEARTBEAT_MS);
  try {
    send(toDoneFrame(await runner.run(toCodeRequest(body), options)));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    send({ kind: 'refused', code: error.code, message: error.message });
  } finally {
    clearInterval(heartbeat);
    inputs.forget(id);
  }
  if (!response.destroyed) response.end();
}
