export { type AgeFacts, bandOf, isMinor, type SaidAge, toLearnerAge } from './age.ts';
export {
  type AgePorts,
  type AgeStore,
  saidAtEntry,
  saidOfNew,
  setAgeBand,
  setClassAgeBand,
} from './set-age-band.ts';
