import { expect, it } from 'vitest';
import { readArtifacts } from '../node/artifacts.ts';
import { ensureArtifacts } from '../node/ensure-artifacts.ts';
import { SANDBOX_CACHE } from '../node/open-sandbox.fixture.ts';
import { nodeSurroundings } from '../node/surroundings.ts';
import { createMemory, type InterpreterParts, ReusableInterpreter } from './interpreter.ts';

const LIMIT_BYTES = 50 * 1_048_576;

async function load(): Promise<InterpreterParts> {
  const artifacts = await readArtifacts(await ensureArtifacts(SANDBOX_CACHE));
  if (artifacts === undefined) throw new Error('The interpreter was not built.');
  const { module, snapshot, memory, library } = artifacts;
  return {
    module: new WebAssembly.Module(new Uint8Array(module)),
    snapshot: { ...snapshot, bytes: memory },
    library,
  };
}

function run(interpreter: ReusableInterpreter, output: string[], source: string) {
  output.length = 0;
  const prepared = interpreter.prepare();
  prepared.addFile('main.py', new TextEncoder().encode(source));
  return prepared.run({ mode: 'program', path: '/exercise/main.py' });
}

it('serves run after run with one instance, and nothing of a run is there in the next', async () => {
  const parts = await load();
  const output: string[] = [];
  const memory = createMemory(parts.snapshot, LIMIT_BYTES);
  const write = (_: string, bytes: Uint8Array) => void output.push(new TextDecoder().decode(bytes));
  const interpreter = new ReusableInterpreter(parts, memory, LIMIT_BYTES, { ...nodeSurroundings, write });
  const leave = [
    'import builtins, json, os, sys',
    'builtins.left = json.left = sys.left = "left"; open("left", "w").write("left"); os.environ["LEFT"] = "left"',
    'os.chdir("/tmp"); sys.setrecursionlimit(50); sys.exit(7)',
  ];
  expect(run(interpreter, output, leave.join('\n')).ending).toEqual({ kind: 'exit', exitCode: 7 });
  expect(interpreter.isFit).toBe(true);
  const before = new Uint8Array(memory.buffer).slice();
  interpreter.prepare();
  const fresh = new Uint8Array(memory.buffer).slice();
  const look =
    'import builtins, json, os, sys\nprint(os.getcwd(), os.listdir(), sys.getrecursionlimit(), "LEFT" in os.environ, [hasattr(m, "left") for m in (builtins, json, sys)])';
  run(interpreter, output, look);
  expect(output.join('')).toBe("/exercise ['main.py'] 1000 False [False, False, False]\n");
  interpreter.prepare();
  expect(Buffer.compare(new Uint8Array(memory.buffer), fresh)).toBe(0);
  expect(Buffer.compare(before, fresh)).not.toBe(0);
});

it('leaves an instance that did not end by an exit, and one whose memory grew', async () => {
  const parts = await load();
  const make = () => {
    const memory = createMemory(parts.snapshot, LIMIT_BYTES);
    return new ReusableInterpreter(parts, memory, LIMIT_BYTES, nodeSurroundings);
  };
  const aborting = make();
  expect(run(aborting, [], 'import os\nos.abort()').ending.kind).not.toBe('exit');
  expect(aborting.isFit).toBe(false);
  const growing = make();
  expect(run(growing, [], 'x = bytearray(20_000_000)').ending).toEqual({ kind: 'exit', exitCode: 0 });
  expect(growing.isFit).toBe(false);
});
