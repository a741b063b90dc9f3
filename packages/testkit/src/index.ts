export {
  type AccountBench,
  BENCH_PASSWORD,
  type BenchPerson,
  type BenchSchool,
  createAccountBench,
  openAccountBench,
} from './account-bench.ts';
export { type DatabaseProxy, openDatabaseProxy } from './database-proxy.ts';
export { createFakeClock, type FakeClock } from './fake-clock.ts';
export {
  type ActivitySpec,
  CHOICE_CONTENT,
  type CourseOfTest,
  type CourseSpec,
  type LearningSchool,
  openLearningSchool,
  RIGHT,
  WRONG,
} from './learning-school.ts';
export { createScriptedTutor, wordsOf } from './scripted-tutor.ts';
export { createTestDatabase, type TestDatabase } from './test-database.ts';
export { runAsOwner, startTestServer, TEST_SECRET, type TestServer, urlOfDatabase } from './test-server.ts';
