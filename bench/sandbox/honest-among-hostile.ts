import type { PythonSandbox } from '@kindling/sandbox';
import { HOSTILE_PROGRAMS } from '@kindling/sandbox/hostile';
import { percentile, rounded } from '../statistics.ts';

const PROGRAMS = 100;
const ROUNDS = 3;
/** What a learner in the first weeks writes: a function, a loop, some output. */
const HONEST = `
def is_prime(number):
    return number > 1 and all(number % divisor for divisor in range(2, int(number ** 0.5) + 1))

primes = [number for number in range(3000) if is_prime(number)]
print(len(primes), sum(primes))
`;
const ANSWER = '430 593823\n';

/** A hundred learners send a program each at the same moment. @returns how long each waited for its result, in ms */
function sendHonest(sandbox: PythonSandbox): Promise<number[]> {
  return Promise.all(
    Array.from({ length: PROGRAMS }, async (_, index) => {
      const start = performance.now();
      const { stdout, status } = await sandbox.run({
        files: { 'main.py': HONEST },
        task: { mode: 'program', path: 'main.py' },
        learner: `learner ${index}`,
      });
      if (stdout !== ANSWER) throw new Error(`An honest program ended with ${status}: ${stdout}`);
      return performance.now() - start;
    }),
  );
}

/** One learner sends a hundred hostile programs. @returns how to end those that are left */
function sendHostile(sandbox: PythonSandbox): () => Promise<unknown> {
  const leaving = new AbortController();
  const runs = HOSTILE_PROGRAMS.slice(0, PROGRAMS).map(({ source, files, stdin, limits }) =>
    sandbox.run(
      {
        files: { ...files, 'main.py': source },
        task: { mode: 'program', path: 'main.py' },
        learner: 'attacker',
        ...(stdin !== undefined && { stdin }),
        ...(limits !== undefined && { limits }),
      },
      { signal: leaving.signal },
    ),
  );
  const ended = Promise.allSettled(runs);
  return () => {
    leaving.abort();
    return ended;
  };
}

/** How much longer the slowest of a hundred learners wait while one attacks: 95th percentiles, rounds in turn. */
export async function compareHonest(sandbox: PythonSandbox) {
  const [quiet, attacked]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    quiet.push(...(await sendHonest(sandbox)));
    const end = sendHostile(sandbox);
    attacked.push(...(await sendHonest(sandbox)));
    await end();
  }
  const slowest = (times: number[]) =>
    percentile(
      times.toSorted((left, right) => left - right),
      0.95,
    );
  const [quietMs, attackedMs] = [slowest(quiet), slowest(attacked)];
  return { quietMs: rounded(quietMs), attackedMs: rounded(attackedMs), ratio: rounded(attackedMs / quietMs) };
}
