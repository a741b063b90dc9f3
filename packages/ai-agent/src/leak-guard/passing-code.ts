import { joinFences, listCode } from './code-in-reply.ts';
import type { Leak } from './secret.ts';

/** Runs are dear; what a conversation shows fits in few programs. */
const MAX_CANDIDATES = 8;
const MAX_CHARACTERS = 20_000;

/** Runs a program against all tests of an activity, the hidden ones too. Never throws for a bad program. */
export interface CodeProbe {
  /** What a solution must define, when it is a function or class. */
  entryPoint?: string;
  passes(program: string, signal?: AbortSignal): Promise<boolean>;
}

/** Names of functions and classes that a piece of code defines at its top, lambdas among them. */
function listDefined(code: string): string[] {
  const heads =
    /^(?:(?:async )?(?:def|class) +([\p{L}_][\p{L}\p{N}_]*)|([\p{L}_][\p{L}\p{N}_]*) *= *lambda\b)/gmu;
  return [...code.matchAll(heads)].map((match) => match[1] ?? match[2] ?? '');
}

/** Names with commas between them, and what stands behind an expression in a line: the end of a head, a message, a comment. */
const NAMES = '([\\p{L}_][\\p{L}\\p{N}_]*(?: *, *[\\p{L}_][\\p{L}\\p{N}_]*)*)';
const BEHIND = /\s*(?::|, *f?["'].*)?\s*(?:#.*)?$/u;

/** `assert solve(a, b) == a + b`: says what a function gives back for anything as well as its body does. */
function readEquations(code: string, entryPoint: string): string[] {
  if (!code.includes('==') || !/^\w+$/.test(entryPoint)) return [];
  const call = `\\b${entryPoint}\\( *${NAMES} *\\)`;
  const equations = [
    ...[...code.matchAll(new RegExp(`${call} *== *([^\\n]+)`, 'gu'))].map(([, names, said]) => [names, said]),
    ...[
      ...code.matchAll(new RegExp(`^[ \\t]*(?:(?:assert|if|return) +)?(\\S[^\\n]*?) *== *${call}`, 'gmu')),
    ].map(([, said, names]) => [names, said]),
  ];
  return equations.map(
    ([names = '', said = '']) => `def ${entryPoint}(${names}):\n    return ${said.replace(BEHIND, '')}\n`,
  );
}

/** The piece as it stands, and with each of its functions, or what it says that one equals, under the name the tests ask for. */
function asPrograms(code: string, entryPoint: string | undefined): string[] {
  const program = dedent(code);
  if (entryPoint === undefined) return [program];
  const names = listDefined(program);
  if (names.includes(entryPoint)) return [program];
  const equations = readEquations(program, entryPoint);
  if (equations.length > 0) return equations;
  const renamed = names.map((name) => `${program}\n${entryPoint} = ${name}\n`);
  // A body without its head: the lines of a function, given without the function.
  return names.length === 0 && /\breturn\b/.test(program)
    ? [`def ${entryPoint}(*arguments):\n${program.replace(/^/gm, '    ')}\n`]
    : renamed;
}

function dedent(code: string): string {
  const lines = code.split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const least = Math.min(...indents, 80);
  return lines.map((line) => line.slice(least)).join('\n');
}

/** Everything the conversation has shown that could be a solution, newest first, each once. */
function listCandidates(replies: readonly string[], entryPoint: string | undefined): string[] {
  const newest = listCode(replies.at(-1) ?? '');
  const pieces = replies.flatMap(listCode);
  // Decoded pieces among them break a program: the fences alone are tried as well, before the many that are newest.
  const programs = [replies.map(joinFences).join(''), ...newest, pieces.join('\n')]
    .filter((code) => code.trim() !== '' && code.length <= MAX_CHARACTERS)
    .flatMap((code) => asPrograms(code, entryPoint));
  return [...new Set(programs)].slice(0, MAX_CANDIDATES);
}

/** Whether code shown so far solves the activity, under whatever name. */
export async function findPassingCode(
  replies: readonly string[],
  probe: CodeProbe,
  signal?: AbortSignal,
): Promise<Leak | undefined> {
  for (const program of listCandidates(replies, probe.entryPoint)) {
    if (await probe.passes(program, signal)) return { kind: 'passing-code', by: 'run' };
  }
  return undefined;
}
