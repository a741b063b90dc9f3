export { createReplyGuard, type ProbeOf } from './create-reply-guard.ts';
export type { CodeProbe } from './passing-code.ts';
export { probeWithRunner } from './probe-with-runner.ts';
export { showsSolution } from './shows-solution.ts';
