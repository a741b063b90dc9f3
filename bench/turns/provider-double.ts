import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** How replies of the double come. */
export interface Pace {
  tokens: number;
  /** Between two of them. */
  everyMs: number;
}

export interface ProviderDouble {
  /** To be set up as the server of a local model. */
  url: string;
  setPace(pace: Pace): void;
  /** Questions it was asked so far. */
  asked(): number;
  /** When a token left; undefined for text that is none. */
  sentAt(token: string): number | undefined;
  close(): Promise<void>;
}

/** Every token names itself, so that whoever reads it can ask when it left. */
const TOKEN = /^t[a-z]+x\d+$/;

function toChunk(id: string, model: string, delta: object, rest: object = {}): string {
  const choice = { index: 0, delta, finish_reason: null, ...rest };
  return `data: ${JSON.stringify({ id, object: 'chat.completion.chunk', created: 0, model, choices: [choice] })}\n\n`;
}

/** Counts up in letters: digits side by side could be taken for somebody's number and replaced. */
function toLetters(count: number): string {
  return [...String(count)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}

/** A server with the chat interface of OpenAI that streams at the pace it is told, as bare as it can be. */
export async function startProviderDouble(): Promise<ProviderDouble> {
  let pace: Pace = { tokens: 1, everyMs: 0 };
  let replies = 0;
  const sent = new Map<string, number>();

  const stream = async (response: ServerResponse) => {
    const { tokens, everyMs } = pace;
    replies += 1;
    const name = toLetters(replies);
    const id = randomUUID();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (let index = 0; index < tokens && !response.destroyed; index += 1) {
      if (everyMs > 0 && index > 0) await wait(everyMs);
      const token = `t${name}x${index}`;
      sent.set(token, performance.now());
      response.write(toChunk(id, 'double', { role: 'assistant', content: `${token} ` }));
    }
    response.write(toChunk(id, 'double', {}, { finish_reason: 'stop' }));
    const usage = { prompt_tokens: 10, completion_tokens: tokens, total_tokens: 10 + tokens };
    response.write(`data: ${JSON.stringify({ id, model: 'double', choices: [], usage })}\n\n`);
    response.end('data: [DONE]\n\n');
  };
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    request.resume().on('end', () => void stream(response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    setPace(next) {
      pace = next;
    },
    asked: () => replies,
    sentAt: (token) => (TOKEN.test(token) ? sent.get(token) : undefined),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Milliseconds from a request to the first text of its answer, without anything in between. */
export async function measureRawCall(url: string): Promise<number> {
  const from = performance.now();
  const response = await fetch(`${url}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'double', stream: true, messages: [{ role: 'user', content: 'Hello' }] }),
  });
  const reader = response.body?.getReader();
  await reader?.read();
  const took = performance.now() - from;
  await reader?.cancel();
  return took;
}
