import { expect, it } from 'vitest';
import { systemCallFilter } from './system-call-filter.ts';

const [ALLOW, END_PROCESS, ENOSYS, EAGAIN] = [0x7fff_0000, 0x8000_0000, 0x0005_0026, 0x0005_000b];
const [X64, ARM64] = [0xc000_003e, 0xc000_00b7];

/** What the kernel would decide: runs the program as linux/filter.h defines it. */
function decide(program: Buffer, call: { architecture: number; number: number; first?: number }): number {
  const data = Buffer.alloc(64);
  data.writeUInt32LE(call.number, 0);
  data.writeUInt32LE(call.architecture, 4);
  data.writeUInt32LE(call.first ?? 0, 16);
  let accumulator = 0;
  for (let at = 0; at * 8 < program.length; at += 1) {
    const [code, value] = [program.readUInt16LE(at * 8), program.readUInt32LE(at * 8 + 4)];
    if (code === 0x06) return value;
    if (code === 0x20) accumulator = data.readUInt32LE(value);
    else {
      const holds = code === 0x15 ? accumulator === value : (accumulator & value) !== 0;
      at += program.readUInt8(at * 8 + (holds ? 2 : 3));
    }
  }
  throw new Error('The program has no end.');
}

const filter = (processor: string) => systemCallFilter(processor) ?? Buffer.alloc(0);

it.for<[string, string, number, number, number, number]>([
  ['read', 'x64', X64, 0, 0, ALLOW],
  ['read', 'arm64', ARM64, 63, 0, ALLOW],
  ['fork', 'x64', X64, 57, 0, ENOSYS],
  ['execve', 'x64', X64, 59, 0, ENOSYS],
  ['execve', 'arm64', ARM64, 221, 0, ENOSYS],
  ['socket', 'x64', X64, 41, 2, ENOSYS],
  ['a pair of local sockets', 'x64', X64, 53, 1, ALLOW],
  ['a pair of other sockets', 'x64', X64, 53, 16, ENOSYS],
  ['clone of a process', 'x64', X64, 56, 17, EAGAIN],
  ['clone of a thread', 'x64', X64, 56, 0x3d_0f00, ALLOW],
  ['clone of a thread', 'arm64', ARM64, 220, 0x3d_0f00, ALLOW],
  ['own limits', 'x64', X64, 302, 0, ALLOW],
  ["another's limits", 'x64', X64, 302, 1, ENOSYS],
  ['ptrace', 'x64', X64, 101, 0, ENOSYS],
  ['a call of tomorrow', 'x64', X64, 9999, 0, ENOSYS],
  ['read by the 32-bit numbers of x32', 'x64', X64, 0x4000_0000, 0, ENOSYS],
  ['a call of another processor', 'x64', ARM64, 63, 0, END_PROCESS],
])('%s on %s', ([, processor, architecture, number, first, decision]) => {
  expect(decide(filter(processor), { architecture, number, first }) >>> 0).toBe(decision);
});

it('is not made for a processor whose calls it does not know', () => {
  expect(systemCallFilter('riscv64')).toBeUndefined();
});
