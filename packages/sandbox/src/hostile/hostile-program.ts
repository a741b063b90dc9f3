import type { CodeLimits, CodeStatus } from '@kindling/core/code';

/** A program that means harm, and what may come of it. */
export interface HostileProgram {
  name: string;
  source: string | Uint8Array;
  /** Verdicts that are right. More than one where it depends on how fast the machine is. */
  verdicts: CodeStatus[];
  /** What must stand on standard output or standard error together. */
  says?: string | RegExp;
  stdin?: string | Uint8Array;
  files?: Record<string, string>;
  limits?: Partial<CodeLimits>;
}

/** Long enough for an honest program on a busy machine, short enough to try a hundred that never end. */
export const SHORT: Partial<CodeLimits> = { timeoutMs: 400 };

/** Ends by itself and prints `held` after everything it tried raised an ordinary exception. */
export function raising(name: string, ...statements: string[]): HostileProgram {
  const source = [
    `for statement in ${JSON.stringify(statements)}:`,
    '    try:',
    '        exec(statement, {})',
    '    except Exception as error:',
    '        continue',
    '    print("PASSED", statement)',
    'print("held")',
  ].join('\n');
  return { name, source, verdicts: ['ok'], says: /^held\n/, limits: { timeoutMs: 20_000 } };
}

/** Never ends by itself. */
export function endless(name: string, source: string): HostileProgram {
  return { name, source, verdicts: ['timeout'], limits: SHORT };
}

/** Prints `clean` unless it finds what an earlier program could have left. Must run as main.py. */
export const CLEAN_PROGRAM = `
import builtins, json, os, sys
assert not hasattr(builtins, 'marked') and not hasattr(json, 'marked') and 'marked' not in sys.modules
assert os.listdir('/tmp') == [] and os.listdir() == ['main.py'], os.listdir()
assert len([1]) == 1 and json.dumps([1]) == '[1]'
print('clean')
`;
