import { json } from 'node:stream/consumers';
import { deriveRolePasswords, urlForRole } from '@kindling/adapters/postgres';
import {
  createAccountBench,
  runAsOwner,
  startTestServer,
  TEST_SECRET,
  urlOfDatabase,
} from '@kindling/testkit';
import { createTestApi } from '../test-api.fixture.ts';
import { fuzz } from './fuzz.fixture.ts';

/**
 * A process of its own for `npm run bench -- fuzz`: reads `{"requests": …, "seed": …}` from standard input and prints
 * the report as one JSON object. The app and its limits are those of production; the database is thrown away.
 */
const input = (await json(process.stdin)) as { requests: number; seed: number };
const tell = (line: string) => process.stderr.write(`${line}\n`);

const server = await startTestServer(undefined);
try {
  const name = `${server.namePrefix}_fuzz`;
  await runAsOwner(server.ownerUrl, `create database ${name} template ${server.templateName}`);
  const ownerUrl = urlOfDatabase(server.ownerUrl, name);
  const passwords = deriveRolePasswords(TEST_SECRET);
  const database = {
    secret: TEST_SECRET,
    urlFor: (role: 'kindling_app' | 'kindling_auth' | 'kindling_worker') =>
      urlForRole(ownerUrl, role, passwords[role]),
  };
  const bench = createAccountBench(database);
  const app = await createTestApi(database);
  try {
    process.stdout.write(JSON.stringify(await fuzz({ app, bench, database, ...input, tell })));
  } finally {
    await app.close();
    await bench.close();
  }
} finally {
  await server.stop();
}
