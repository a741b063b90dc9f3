import type { CodeResult } from '@kindling/core/code';
import type { PublishedAnalyser } from '../analyser/analyser-protocol.ts';
import type { RunOrder } from '../node/protocol.ts';

/** One file of the prepared interpreter, as the server offers it. */
export interface PublishedFile {
  /** Path on the server that served the page; another content has another path. */
  url: string;
  /** Subresource Integrity of the content: the browser itself refuses anything else. */
  integrity: string;
}

/** Everything a browser needs to run Python, and to look at programs while they are written. */
export interface PublishedPython {
  /** The script of the worker. */
  worker: string;
  interpreter: PublishedFile;
  memory: PublishedFile;
  snapshot: PublishedFile;
  library: PublishedFile;
  analyser: PublishedAnalyser;
}

/** What a worker makes of the files, and another worker can go on with. */
export interface LoadedPython {
  module: WebAssembly.Module;
  memory: ArrayBuffer;
  library: ArrayBuffer;
  snapshot: unknown;
}

/** Page to worker. The first message is `start`. */
export type Order =
  | {
      kind: 'start';
      files: PublishedPython;
      loaded: LoadedPython | undefined;
      input: SharedArrayBuffer | undefined;
    }
  /** `asks`: when the input of the order is used up, more may be asked for. */
  | { kind: 'run'; order: RunOrder; asks: boolean };

export type WorkerResult = Omit<CodeResult, 'stdout' | 'stderr'>;

/** Worker to page. Output always comes before the result. */
export type News =
  | { kind: 'loaded'; loaded: LoadedPython }
  | { kind: 'ready' }
  | { kind: 'failed'; problem: string }
  | { kind: 'output'; stream: 'stdout' | 'stderr'; bytes: Uint8Array }
  /** The program waits for input and blocks its thread until it is there. */
  | { kind: 'asks' }
  | { kind: 'done'; result: WorkerResult };
