import type { IncomingMessage } from 'node:http';
import { AppError } from '@kindling/shared';
import type { z } from 'zod';

/** The JSON of a request whose length was announced and is at most so much. @throws AppError */
export async function readBody<Schema extends z.ZodType>(
  request: IncomingMessage,
  schema: Schema,
  mostBytes: number,
): Promise<z.output<Schema>> {
  const announced = announcedLength(request);
  if (announced > mostBytes) throw new AppError('too-large', `At most ${mostBytes} bytes are read.`);
  // Node never reads more than was announced.
  const pieces = await request
    .setEncoding('utf8')
    .toArray()
    .catch((cause: unknown) => {
      throw new AppError('gone', 'The caller left.', { cause });
    });
  const parsed = schema.safeParse(parseJson(pieces.join('')));
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new AppError('invalid-input', `This is no request of ours: ${place}`);
}

/** @throws AppError invalid-input when there is none: what is to be read must be known before it is. */
export function announcedLength(request: IncomingMessage): number {
  const length = Number(request.headers['content-length']);
  if (!Number.isSafeInteger(length)) throw new AppError('invalid-input', 'Content-Length is missing.');
  return length;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('invalid-input', 'This is no JSON.', { cause });
  }
}
