import { ALLOWED_CALLS } from './allowed-calls.ts';

/** Offsets in the kernel's struct seccomp_data, and the codes of classic BPF (linux/filter.h, linux/seccomp.h). */
const [NUMBER, ARCHITECTURE, ARGUMENTS] = [0, 4, 16];
const [LOAD, JUMP_IF_EQUAL, JUMP_IF_SET, RETURN] = [0x20, 0x15, 0x45, 0x06];
const ALLOW = 0x7fff_0000;
const END_PROCESS = 0x8000_0000;
const refuseWith = (errno: number) => 0x0005_0000 | errno;
const [EAGAIN, ENOTTY, ENOSYS] = [11, 25, 38];
const CLONE_THREAD = 0x1_0000;
const AF_UNIX = 1;
/** Questions about a descriptor: TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIONCLEX, FIOCLEX. */
const HARMLESS_CONTROLS = [0x5401, 0x5413, 0x541b, 0x5421, 0x5450, 0x5451];

type Instruction = [code: number, value: number, ifTrue?: number, ifFalse?: number];

/** A call that is allowed only when one argument is right. */
interface Guarded {
  numbers: readonly [number, number];
  argument: number;
  test: typeof JUMP_IF_EQUAL | typeof JUMP_IF_SET;
  values: number[];
  otherwise: number;
}

const GUARDED: Guarded[] = [
  // clone: a thread of the program, but no other process. The C library falls back to it from clone3.
  { numbers: [56, 220], argument: 0, test: JUMP_IF_SET, values: [CLONE_THREAD], otherwise: EAGAIN },
  { numbers: [16, 29], argument: 1, test: JUMP_IF_EQUAL, values: HARMLESS_CONTROLS, otherwise: ENOTTY },
  // socketpair: what the event loop of asyncio wakes itself with.
  { numbers: [53, 199], argument: 0, test: JUMP_IF_EQUAL, values: [AF_UNIX], otherwise: ENOSYS },
  // prlimit64: the program's own limits.
  { numbers: [302, 261], argument: 0, test: JUMP_IF_EQUAL, values: [0], otherwise: ENOSYS },
];

const ARCHITECTURES: Record<string, { audit: number; column: 0 | 1 }> = {
  x64: { audit: 0xc000_003e, column: 0 },
  arm64: { audit: 0xc000_00b7, column: 1 },
};

function guard({ numbers, argument, test, values, otherwise }: Guarded, column: 0 | 1): Instruction[] {
  const tests = values.flatMap((value): Instruction[] => [
    [test, value, 0, 1],
    [RETURN, ALLOW],
  ]);
  const body: Instruction[] = [[LOAD, ARGUMENTS + 8 * argument], ...tests, [RETURN, refuseWith(otherwise)]];
  return [[JUMP_IF_EQUAL, numbers[column], 0, body.length], ...body];
}

/**
 * The seccomp filter of a learner's process as bytes of `struct sock_filter[]`: an allow-list, so that a call the kernel
 * learns tomorrow is refused. Processes, sockets, links, mounts, keys and debuggers are not on it; they answer ENOSYS,
 * which Python raises as OSError. Undefined for a processor whose call numbers we do not know.
 */
export function systemCallFilter(processor: string): Buffer | undefined {
  const known = ARCHITECTURES[processor];
  if (known === undefined) return undefined;
  const { audit, column } = known;
  const allowed = Object.values(ALLOWED_CALLS).flatMap((numbers): Instruction[] => {
    const number = numbers[column];
    if (number === null) return [];
    return [
      [JUMP_IF_EQUAL, number, 0, 1],
      [RETURN, ALLOW],
    ];
  });
  const program: Instruction[] = [
    [LOAD, ARCHITECTURE],
    [JUMP_IF_EQUAL, audit, 1, 0],
    [RETURN, END_PROCESS],
    [LOAD, NUMBER],
    ...allowed,
    ...GUARDED.flatMap((call) => guard(call, column)),
    [RETURN, refuseWith(ENOSYS)],
  ];
  return Buffer.concat(program.map(toBytes));
}

function toBytes([code, value, ifTrue = 0, ifFalse = 0]: Instruction): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt16LE(code, 0);
  bytes.writeUInt8(ifTrue, 2);
  bytes.writeUInt8(ifFalse, 3);
  bytes.writeUInt32LE(value, 4);
  return bytes;
}
