import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLogger, REDACTED_KEYS } from './logger.ts';

async function logged(data: object): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'kindling-log-')), 'app.log');
  const logger = createLogger({ level: 'info', file });
  logger.info(data, 'constant message');
  await new Promise<void>((resolve, reject) => logger.flush((error) => (error ? reject(error) : resolve())));
  await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('constant message');
  return readFile(file, 'utf8');
}

test.each(REDACTED_KEYS)('never writes %s, at the top or nested', async (key) => {
  const secret = 'TOP-SECRET-VALUE';
  const line = await logged({
    [key]: secret,
    a: { [key]: secret, b: { [key]: secret, c: { [key]: secret } } },
  });
  expect(line).not.toContain(secret);
  expect(line.split('[redacted]').length - 1).toBe(4);
});

test('writes what is not secret', async () => {
  expect(await logged({ requestId: 'req-1', route: '/v1/me' })).toContain('"route":"/v1/me"');
});
