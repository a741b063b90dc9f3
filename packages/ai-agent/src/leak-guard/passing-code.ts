import { joinFences, listCode } from './code-in-reply.ts';
import { dedent, rebuildPrograms } from './lay-out-code.ts';
import type { Leak } from './secret.ts';

/** Runs are dear; what a conversation shows fits in few programs. */
const MAX_CANDIDATES = 8;
const MAX_CHARACTERS = 20_000;
/** Pieces tried as whole programs, where nothing else can be done with them. */
const MAX_WHOLE = 4;
/** Pieces of the newest reply that are read as they stand. */
const MAX_STANDING = 12;

/** Runs a program against all tests of an activity, the hidden ones too. Never throws for a bad program. */
export interface CodeProbe {
  /** What a solution must define, when it is a function or class. */
  entryPoint?: string;
  passes(program: string, signal?: AbortSignal): Promise<boolean>;
  /**
   * Whether something that can be read from one of some pieces of code passes: a body without its head, a function
   * inside of a test, a class under other names, a program whose texts are translated. One run for all of them.
   */
  solvesAny?(pieces: readonly string[], signal?: AbortSignal): Promise<boolean>;
}

/** Names of functions and classes that a piece of code defines at its top, lambdas among them. */
function listDefined(code: string): string[] {
  const heads =
    /^(?:(?:async )?(?:def|class) +([\p{L}_][\p{L}\p{N}_]*)|([\p{L}_][\p{L}\p{N}_]*) *= *lambda\b)/gmu;
  return [...code.matchAll(heads)].map((match) => match[1] ?? match[2] ?? '');
}

/** The piece as it stands, and with each of its functions under the name the tests ask for. */
function asPrograms(code: string, entryPoint: string | undefined): string[] {
  const program = dedent(code);
  if (entryPoint === undefined) return [program];
  const names = listDefined(program);
  if (names.includes(entryPoint)) return [program];
  const renamed = names.map((name) => `${program}\n${entryPoint} = ${name}\n`);
  // A body without its head: the lines of a function, given without the function.
  return names.length === 0 && /\breturn\b/.test(program)
    ? [`def ${entryPoint}(*arguments):\n${program.replace(/^/gm, '    ')}\n`]
    : renamed;
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

/** Pieces of code from which a solution may be read, likely ones first. */
function listPieces(replies: readonly string[], entryPoint: string | undefined): string[] {
  const rebuilt = rebuildPrograms(replies, entryPoint);
  const standing = listCode(replies.at(-1) ?? '').map(dedent);
  return [...new Set([...standing.slice(0, MAX_STANDING), ...rebuilt])].filter(
    (code) => code.trim() !== '' && code.length <= MAX_CHARACTERS,
  );
}

/**
 * Makes the search for code shown so far that solves the activity, under whatever name and in whatever dress. What was
 * run once in a conversation is not run again.
 */
export function createProgramSearch(
  probe: CodeProbe,
): (replies: readonly string[], signal?: AbortSignal) => Promise<Leak | undefined> {
  const tried = new Set<string>();
  const isNew = (code: string) => tried.size < tried.add(code).size;
  return async (replies, signal) => {
    for (const program of listCandidates(replies, probe.entryPoint).filter(isNew)) {
      if (await probe.passes(program, signal)) return { kind: 'passing-code', by: 'run' };
    }
    const pieces = listPieces(replies, probe.entryPoint)
      .map((code) => `${code}\n`)
      .filter(isNew);
    if (pieces.length === 0) return undefined;
    const solves = probe.solvesAny?.(pieces, signal) ?? passesAny(probe, pieces.slice(0, MAX_WHOLE), signal);
    return (await solves) ? { kind: 'passing-code', by: 'rebuilt' } : undefined;
  };
}

async function passesAny(
  probe: CodeProbe,
  programs: readonly string[],
  signal?: AbortSignal,
): Promise<boolean> {
  for (const program of programs) if (await probe.passes(program, signal)) return true;
  return false;
}
