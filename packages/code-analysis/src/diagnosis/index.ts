export { type DiagnoseOptions, type Diagnosis, diagnoseProgram } from './diagnose-program.ts';
export type { Tested } from './examine-program.ts';
export { plainTests } from './plain-tests.ts';
