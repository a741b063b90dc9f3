export { buildSnapshot } from './build-snapshot.ts';
export { GuestTrap } from './host/endings.ts';
export { liveImportNames } from './host/imports.ts';
export type { Surroundings } from './host/machine.ts';
export {
  createMemory,
  type GuestRequest,
  type InterpreterParts,
  isReusable,
  type PreparedInterpreter,
  prepareInterpreter,
  ReusableInterpreter,
  type RunFacts,
} from './interpreter.ts';
export type { Snapshot } from './snapshot.ts';
export type { SnapshotInputs } from './start-interpreter.ts';
export { withCountedFrames } from './wasm/counted-frames.ts';
export { toRunModule } from './wasm/run-module.ts';
