/**
 * Runs the quality gates, in order but for static ones, and says how it went. Without names: all. `static`: those that only look at the
 * code. The last line is "N passed, N failed": gates and, for the test gates, every test by the runner's own report.
 */
import { readFileSync } from 'node:fs';
import { type Gate, type Outcome, openGateLog } from './gate.ts';
import { FURTHER_GATES, GATES } from './gates.ts';
import { runInLanes } from './lanes.ts';
import { summarise, type TimedOutcome } from './summary.ts';

/** Gates that only look at the code run side by side, one for each core of the smallest supported server. */
const STATIC_LANES = 2;
const SHOWN_LINES = 120;
/** Where the runners begin to list what failed. */
const FIRST_FAILURE = /Failed (Tests|Suites)|Unhandled Errors|^ +1\) /;

/** The part of a log that says what failed: from the first failure on, or its end when none is marked. */
function excerpt(log: string): string {
  const lines = log.trimEnd().split('\n');
  const first = lines.findIndex((line) => FIRST_FAILURE.test(line));
  return (first < 0 ? lines.slice(-SHOWN_LINES) : lines.slice(first, first + SHOWN_LINES)).join('\n');
}

function chooseGates(names: string[]): Gate[] {
  if (names.length === 0) return GATES;
  const all = [...GATES, ...FURTHER_GATES];
  const unknown = names.filter((name) => name !== 'static' && !all.some((gate) => gate.name === name));
  if (unknown.length > 0) {
    const known = ['static', ...all.map(({ name }) => name)].join(', ');
    process.stderr.write(`No gate is called ${unknown.join(', ')}. There are: ${known}\n`);
    process.exit(2);
  }
  return all.filter((gate) => names.includes(gate.name) || (names.includes('static') && gate.isStatic));
}

/** A gate that crashes has failed; it must not keep the others from running. */
async function runGuarded(gate: Gate, isLoud: boolean): Promise<Outcome> {
  const log = openGateLog(gate.name, isLoud);
  try {
    return await gate.run(log);
  } catch (error) {
    log.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return { passed: 0, failed: 1, note: 'the gate itself broke' };
  } finally {
    await log.close();
  }
}

async function runGate(gate: Gate, isLoud: boolean): Promise<TimedOutcome> {
  process.stdout.write(`\n── ${gate.title}\n`);
  const startedAt = performance.now();
  const outcome = await runGuarded(gate, isLoud);
  const seconds = (performance.now() - startedAt) / 1000;
  const file = `.kindling/logs/gates/${gate.name}.log`;
  if (outcome.failed > 0 && !isLoud) {
    process.stdout.write(`${excerpt(readFileSync(file, 'utf8'))}\n`);
    process.stdout.write(`  (the whole of it: ${file})\n`);
  }
  process.stdout.write(`${outcome.failed > 0 ? '✗' : '✓'} ${gate.title} (${seconds.toFixed(1)} s)\n`);
  return { name: gate.name, seconds, ...outcome };
}

const gates = chooseGates(process.argv.slice(2));
// One gate alone is being worked on: everything it says is wanted, and at once.
const isLoud = gates.length === 1;
const outcomes = await runInLanes(gates, STATIC_LANES, (gate) => runGate(gate, isLoud));
const { text, failed } = summarise(outcomes);
process.stdout.write(`\n${text}\n`);
process.exitCode = failed > 0 ? 1 : 0;
