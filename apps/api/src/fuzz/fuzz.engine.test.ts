import { createTestDatabase, openAccountBench } from '@kindling/testkit';
import { expect, test } from 'vitest';
import { openTestApi } from '../test-api.fixture.ts';
import { fuzz } from './fuzz.fixture.ts';

const REQUESTS = 1_600;
const TIME_LIMIT_MS = 120_000;

const database = await createTestDatabase();
const bench = openAccountBench(database);
const app = await openTestApi(database);

test(
  `${REQUESTS} generated requests get the answers that the contract promises`,
  async () => {
    const report = await fuzz({ app, bench, database, requests: REQUESTS, seed: 20261122 });
    expect(report.defects).toEqual([]);
    expect(report.neverSucceeded).toEqual([]);
    expect(report.requests).toBe(REQUESTS);
  },
  TIME_LIMIT_MS,
);
