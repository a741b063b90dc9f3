export { createFakeClock, type FakeClock } from './fake-clock.ts';
export { createTestDatabase, type TestDatabase } from './test-database.ts';
export { runAsOwner, startTestServer, type TestServer, urlOfDatabase } from './test-server.ts';
