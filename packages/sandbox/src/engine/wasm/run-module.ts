import {
  BinaryReader,
  concatenate,
  name,
  readSections,
  type Section,
  unsigned,
  writeModule,
} from './binary.ts';
import { withCountedFrames } from './counted-frames.ts';
import { withErrorTable } from './error-numbers.ts';
import { mutableGlobals } from './globals.ts';
import { assertFunctionTableIsConstant } from './instructions.ts';

const SECTION = { custom: 0, import: 2, table: 4, memory: 5, export: 7, data: 11, dataCount: 12 } as const;
const [KIND_MEMORY, KIND_GLOBAL] = [2, 3] as const;
/** The names under which the host reaches every global that can change: `state 0`, `state 1` and so on. */
export const STATE_PREFIX = 'state ';
const HAS_MAXIMUM = 1;

/** What the host may call or set in a running interpreter: nothing else of some 8,500 names stays reachable. */
const KEPT_EXPORTS = [
  '__indirect_function_table',
  '__stack_pointer',
  'malloc',
  'PyRun_SimpleStringFlags',
  'PyThreadState_GetUnchecked',
  'PyUnstable_ThreadState_SetStackProtection',
] as const;

/**
 * CPython puts off deleting what is nested deep when its stack runs low, but the functions that delete keep nothing on the
 * stack that it can see.
 */
const UNSEEN_RECURSION = ['_Py_Dealloc'];

export interface RunModuleOptions {
  /** Memory the snapshot needs, in pages of 64 KiB. */
  minimumPages: number;
  /** The most any run may ever be given, in pages. Each run's own memory object carries its own, lower, maximum. */
  maximumPages: number;
  /** Slots to add to the function table, for the trampoline. */
  extraTableSlots: number;
}

/**
 * Rewrites the interpreter for running learners' code from a snapshot:
 * - memory is imported, so that each run's maximum is part of its memory object and the engine itself enforces it,
 *   and so that one memory serves many runs (overwriting touched pages is four times faster than touching new ones);
 * - data segments go, since the snapshot holds their bytes;
 * - only KEPT_EXPORTS and every global that can change stay, so that the host can put all state of an instance back;
 *   custom sections go.
 * @throws RangeError when an instance has state the host could not put back
 */
export function toRunModule(original: Uint8Array, options: RunModuleOptions): Uint8Array<ArrayBuffer> {
  const dropped: readonly number[] = [SECTION.custom, SECTION.memory, SECTION.data, SECTION.dataCount];
  const sections = readSections(withCountedFrames(withErrorTable(original), UNSEEN_RECURSION));
  assertFunctionTableIsConstant(sections);
  const state = mutableGlobals(sections).map((index, order): [string, number[]] => [
    `${STATE_PREFIX}${order}`,
    [KIND_GLOBAL, ...unsigned(index)],
  ]);
  const kept = sections.filter(({ id }) => !dropped.includes(id));
  return writeModule(kept.map((section) => rewrite(section, options, state)));
}

function rewrite(section: Section, options: RunModuleOptions, state: [string, number[]][]): Section {
  if (section.id === SECTION.import) return { id: section.id, body: addMemoryImport(section.body, options) };
  if (section.id === SECTION.export) return { id: section.id, body: keepExports(section.body, state) };
  if (section.id === SECTION.table) {
    return { id: section.id, body: growFirstTable(section.body, options.extraTableSlots) };
  }
  return section;
}

function addMemoryImport(body: Uint8Array, { minimumPages, maximumPages }: RunModuleOptions): Uint8Array {
  const reader = new BinaryReader(body);
  const count = reader.unsigned();
  const limits = [HAS_MAXIMUM, ...unsigned(minimumPages), ...unsigned(maximumPages)];
  const memory = [...name('env'), ...name('memory'), KIND_MEMORY, ...limits];
  return concatenate([unsigned(count + 1), reader.rest(), memory]);
}

function keepExports(body: Uint8Array, state: [string, number[]][]): Uint8Array {
  const reader = new BinaryReader(body);
  const found = new Map<string, number[]>();
  for (let left = reader.unsigned(); left > 0; left -= 1) {
    const exported = reader.name();
    const start = reader.offset;
    reader.byte();
    reader.unsigned();
    found.set(exported, [...body.subarray(start, reader.offset)]);
  }
  const entries = KEPT_EXPORTS.map((exported) => {
    const target = found.get(exported);
    if (target === undefined) throw new RangeError(`The interpreter does not export ${exported}.`);
    return [...name(exported), ...target];
  });
  entries.push(...state.map(([exported, target]) => [...name(exported), ...target]));
  return concatenate([unsigned(entries.length), ...entries]);
}

/** The table section is: count, then for each table its type, flags and limits; functions are in the first. */
function growFirstTable(body: Uint8Array, extraSlots: number): Uint8Array {
  const reader = new BinaryReader(body);
  reader.unsigned();
  reader.byte();
  if (reader.byte() === HAS_MAXIMUM) throw new RangeError('The function table cannot grow.');
  const start = reader.offset;
  const slots = reader.unsigned();
  return concatenate([body.subarray(0, start), unsigned(slots + extraSlots), reader.rest()]);
}
