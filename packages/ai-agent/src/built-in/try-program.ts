import type { CodeRunner } from '@kindling/core/code';
import type { TurnContext } from '@kindling/core/turns';
import { z } from 'zod';

const LIMITS = { timeoutMs: 3000, memoryMb: 50, outputBytes: 20_000 };

/**
 * Stops at the first visible test that fails and tells of it on the last line; where none does, it tells what calls give
 * that the learner named. Visible tests are no secret. A line is one of theirs, not one of this harness.
 */
const HARNESS = `
import json as _json
def _tell(**found):
    print("\\n" + _json.dumps(found))
    raise SystemExit(0)
for _call, _expect in _json.loads(_tests):
    try:
        _actual = eval(_call)
    except Exception as _error:
        _line, _at = None, _error.__traceback__.tb_next
        while _at is not None:
            if _at.tb_frame.f_code.co_filename.endswith("main.py"):
                _line = _at.tb_lineno
            _at = _at.tb_next
        _tell(call=_call, error=type(_error).__name__, message=str(_error), line=_line)
    if _expect is None:
        _tell(call=_call, actual=repr(_actual)[:200])
    elif _actual != eval(_expect):
        _tell(call=_call, expect=_expect, actual=repr(_actual)[:200])
_tell()
`;

const Told = z.object({
  call: z.string().optional(),
  expect: z.string().optional(),
  actual: z.string().optional(),
  error: z.string().optional(),
  message: z.string().optional(),
  line: z.number().nullable().optional(),
});

/** What a learner's program did with the visible tests. */
export type ProgramTrial =
  | { outcome: 'passes'; printed: string }
  /** A call that the learner named; what it should give is theirs to say. */
  | { outcome: 'gives'; call: string; actual: string }
  | { outcome: 'wrong'; call: string; expect: string; actual: string }
  | { outcome: 'raises'; error: string; message: string; line: number | null; call: string | null }
  | { outcome: 'endless' }
  | { outcome: 'silent' };

/**
 * Runs a learner's program in the sandbox with the tests they can see, and then `calls`. For hints, never for a grade. It waits behind
 * other programs of the same learner, and so holds up nobody else.
 */
export async function tryProgram(
  runner: CodeRunner,
  { activity, learnerId }: Pick<TurnContext, 'activity' | 'learnerId'>,
  code: string,
  { signal, calls = [] }: { signal?: AbortSignal | undefined; calls?: readonly string[] } = {},
): Promise<ProgramTrial> {
  const visible = (activity?.visibleTests ?? []).map(({ call, expect }) => [call, expect]);
  const tests = [...visible, ...calls.map((call) => [call, null])];
  const result = await runner.run(
    {
      files: { 'main.py': `${code}\n_tests = ${JSON.stringify(JSON.stringify(tests))}\n${HARNESS}` },
      task: { mode: 'program', path: 'main.py' },
      limits: LIMITS,
      ...(learnerId === undefined ? {} : { learner: learnerId }),
    },
    signal === undefined ? {} : { signal },
  );
  if (result.status === 'timeout' || result.status === 'output-limit') return { outcome: 'endless' };
  if (result.status !== 'ok') return readTraceback(result.stderr);
  return readTold(result.stdout);
}

function readTold(stdout: string): ProgramTrial {
  const lines = stdout.trimEnd().split('\n');
  const told = Told.safeParse(parseJson(lines.at(-1) ?? ''));
  // The program ended itself before its tests, or printed over what they tell.
  if (!told.success) return { outcome: 'silent' };
  const { call = null, expect, actual, error, message = '', line = null } = told.data;
  if (error !== undefined) return { outcome: 'raises', error, message, line, call };
  if (call !== null && expect !== undefined && actual !== undefined)
    return { outcome: 'wrong', call, expect, actual };
  if (call !== null && actual !== undefined) return { outcome: 'gives', call, actual };
  return { outcome: 'passes', printed: lines.slice(0, -1).join('\n').trim() };
}

/** Undefined for what is no JSON: the last line is the program's own when it ended itself. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The last line of a traceback names the exception, the last `line N` of the learner's file the place. */
function readTraceback(stderr: string): ProgramTrial {
  const [, error, message = ''] = /^(\w+(?:Error|Exception|Interrupt|Iteration)): ?(.*)$/m.exec(stderr) ?? [];
  const lines = [...stderr.matchAll(/main\.py", line (\d+)/g)];
  if (error === undefined) return { outcome: 'silent' };
  return { outcome: 'raises', error, message, line: Number(lines.at(-1)?.[1] ?? 0) || null, call: null };
}
