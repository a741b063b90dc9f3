export { type DiagnoseOptions, type Diagnosis, diagnoseProgram } from './diagnose-program.ts';
export type { Tested } from './examine-program.ts';
export { readJsonTests } from './json-tests.ts';
export { type PlainTest, plainTests } from './plain-tests.ts';
