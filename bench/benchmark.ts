/** One benchmark: `run` measures and answers numbers that go out as one JSON object. */
export interface Benchmark {
  /** What it compares, in one sentence. */
  about: string;
  /** `tell` shows progress to people; it never mixes with the result. */
  run(tell: (line: string) => void, options?: BenchmarkOptions): Promise<BenchmarkReport>;
}

/** What the command line may say; a benchmark takes what it knows. */
export interface BenchmarkOptions {
  requests?: number;
  programs?: number;
  runs?: number;
  seed?: number;
}

/** A number and the most it may be; or the least, when `kind` says so. */
export interface Bound {
  what: string;
  measured: number;
  limit: number;
  kind?: 'at-least';
  passed: boolean;
}

export interface BenchmarkReport {
  /** Whether every bound held. */
  passed: boolean;
  bounds: Bound[];
  /** Everything measured. */
  details: unknown;
}

export function atMost(what: string, measured: number, limit: number): Bound {
  return { what, measured, limit, passed: measured <= limit };
}

export function atLeast(what: string, measured: number, limit: number): Bound {
  return { what, measured, limit, kind: 'at-least', passed: measured >= limit };
}

export function toReport(bounds: Bound[], details: unknown): BenchmarkReport {
  return { passed: bounds.every(({ passed }) => passed), bounds, details };
}

/** The report for people, a line for each bound. */
export function toLines({ bounds }: BenchmarkReport): string {
  return bounds
    .map(({ what, measured, limit, kind, passed }) => {
      const rule = kind === 'at-least' ? 'at least' : 'at most';
      return `${passed ? 'ok  ' : 'FAIL'} ${what}: ${measured} (${rule} ${limit})`;
    })
    .join('\n');
}
