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
  seed?: number;
}

/** A number and the most it may be. */
export interface Bound {
  what: string;
  measured: number;
  limit: number;
  passed: boolean;
}

export interface BenchmarkReport {
  /** Whether every bound held. */
  passed: boolean;
  bounds: Bound[];
  /** Everything measured. */
  details: unknown;
}
