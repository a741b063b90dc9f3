/**
 * An app of its own for the tests to kill: starts the embedded database on the state folder of its first
 * argument, says where it is in one JSON line, and stays until its standard input ends.
 */
import { once } from 'node:events';
import { startEmbeddedPostgres } from './index.ts';

const database = await startEmbeddedPostgres({ stateDir: process.argv[2] ?? '' });
process.stdout.write(`${JSON.stringify({ url: database.url, isNew: database.isNew })}\n`);
process.stdin.resume();
await once(process.stdin, 'end');
await database.stop();
