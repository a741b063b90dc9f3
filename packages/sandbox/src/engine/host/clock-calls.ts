import type { HostFunctions, Machine } from './machine.ts';

const CLOCK_REALTIME = 0;
const NANOSECONDS_PER_MILLISECOND = 1e6;
/** Longest nap while the interpreter waits in a loop; the waiting ends at most so much too late. */
const NAP_MS = 2;

/** struct tm: nine ints, the offset from UTC and the zone's name. Learners' programs live in UTC. */
function writeBrokenDown(machine: Machine, date: Date, address: number): void {
  const start = Date.UTC(date.getUTCFullYear(), 0, 1);
  const fields = [
    date.getUTCSeconds(),
    date.getUTCMinutes(),
    date.getUTCHours(),
    date.getUTCDate(),
    date.getUTCMonth(),
    date.getUTCFullYear() - 1900,
    date.getUTCDay(),
    Math.floor((date.getTime() - start) / 86_400_000),
    0,
    0,
  ];
  fields.forEach((field, index) => void machine.memory.setUint32(address + 4 * index, field));
}

function readBrokenDown(machine: Machine, address: number): Date {
  const [seconds = 0, minutes = 0, hours = 0, day = 0, month = 0, year = 0] = Array.from(
    { length: 6 },
    (_, index) => machine.memory.int32(address + 4 * index),
  );
  const date = new Date(0);
  date.setUTCFullYear(year + 1900, month, day);
  date.setUTCHours(hours, minutes, seconds);
  return date;
}

/** timegm(3) and mktime(3) are the same in UTC: both bring the fields into range and answer the seconds. */
function normalise(machine: Machine): (address: number) => bigint {
  return (address) => {
    const date = readBrokenDown(machine, address);
    if (Number.isNaN(date.getTime())) return -1n;
    writeBrokenDown(machine, date, address);
    return BigInt(Math.floor(date.getTime() / 1000));
  };
}

/**
 * `time.sleep` is, in this C library, a loop that asks for the time until it is late enough. Nobody else asks this
 * clock, so a second question within a moment means waiting: the thread naps instead of burning the processor. A
 * program that should be interrupted is told that it is late enough already.
 */
function sleepingClock(machine: Machine): () => number {
  let lastAsked = Number.NEGATIVE_INFINITY;
  return () => {
    const { ticks, pause, isInterruptDue } = machine.surroundings;
    if (isInterruptDue()) return Number.MAX_SAFE_INTEGER;
    if (ticks() - lastAsked < 1) pause(NAP_MS);
    lastAsked = ticks();
    return lastAsked;
  };
}

export function clockCalls(machine: Machine): HostFunctions {
  return {
    clock_time_get: (clock: number, _precision: bigint, result: number) => {
      const { now, ticks } = machine.surroundings;
      const milliseconds = clock === CLOCK_REALTIME ? now() : ticks();
      machine.memory.setInt64(result, BigInt(Math.round(milliseconds * NANOSECONDS_PER_MILLISECOND)));
      return 0;
    },
    clock_res_get: (_clock: number, result: number) => {
      machine.memory.setInt64(result, 1000n);
      return 0;
    },
    emscripten_date_now: () => machine.surroundings.now(),
    emscripten_get_now: sleepingClock(machine),
    _mktime_js: normalise(machine),
    _timegm_js: normalise(machine),
    _tzset_js: (zone: number, daylight: number, standardName: number, daylightName: number) => {
      machine.memory.setUint32(zone, 0);
      machine.memory.setUint32(daylight, 0);
      for (const name of [standardName, daylightName]) {
        machine.memory.bytes(name, 4).set([0x55, 0x54, 0x43, 0]);
      }
      return undefined;
    },
    _localtime_js: (seconds: bigint, result: number) => {
      writeBrokenDown(machine, new Date(Number(seconds) * 1000), result);
      return undefined;
    },
    _gmtime_js: (seconds: bigint, result: number) => {
      writeBrokenDown(machine, new Date(Number(seconds) * 1000), result);
      return undefined;
    },
  };
}
