import type { TestProject } from 'vitest/node';
import { startTestServer } from './test-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    testOwnerUrl: string;
    testTemplateName: string;
    testNamePrefix: string;
  }
}

/** Vitest runs this once before all database tests; what it returns runs once after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer(process.env.DATABASE_URL || undefined);
  project.provide('testOwnerUrl', server.ownerUrl);
  project.provide('testTemplateName', server.templateName);
  project.provide('testNamePrefix', server.namePrefix);
  return () => server.stop();
}
