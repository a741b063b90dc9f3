import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { LEARNER_ROLES } from '../roles.ts';

export * from './step-links.ts';
export * from './workspaces.ts';

const PublishedFile = z.object({
  /** Path on this server; another content has another path, so it may be kept for ever. */
  url: z.string(),
  /** Subresource Integrity of the content, for `fetch`. */
  integrity: z.string(),
});

/** What a browser needs to run and check Python itself, for practice; what is graded runs on the server. */
export const PublishedPython = z.object({
  /** The script of the worker, a module. */
  worker: z.string(),
  interpreter: PublishedFile,
  memory: PublishedFile,
  snapshot: PublishedFile,
  library: PublishedFile,
  /** Looks at programs while they are written: the worker, the script it imports, and its WebAssembly. */
  analyser: z.object({ worker: z.string(), script: z.string(), module: PublishedFile }),
});
export type PublishedPython = z.infer<typeof PublishedPython>;

const file = (name: string) => ({ url: `/python/6f1c/${name}`, integrity: 'sha256-…' });

export const getPython = endpoint({
  id: 'getPython',
  method: 'GET',
  path: '/v1/python',
  tag: 'Learning',
  summary: 'Where the files are with which a browser runs Python for practice',
  access: LEARNER_ROLES,
  response: PublishedPython,
  errors: ['unavailable'],
  example: {
    response: {
      worker: '/python/6f1c/browser/worker-main.mjs',
      interpreter: file('interpreter.wasm'),
      memory: file('memory.bin'),
      snapshot: file('snapshot.json'),
      library: file('library.zip'),
      analyser: {
        worker: '/python/6f1c/analyser/analyser-main.mjs',
        script: '/python/6f1c/ruff_wasm.js',
        module: file('ruff_wasm_bg.wasm'),
      },
    },
  },
});
