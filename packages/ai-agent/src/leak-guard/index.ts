export { findLeak } from './find-leak.ts';
export { type GuardedPart, guardReply } from './guard-reply.ts';
export { type CodeProbe, findPassingCode, listCandidates } from './passing-code.ts';
export type { Leak, Secret, SecretCode } from './secret.ts';
