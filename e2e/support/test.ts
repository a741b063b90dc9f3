import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

export interface DemoAccount {
  role: 'student' | 'teacher' | 'guardian' | 'admin';
  signInName: string;
  password: string;
}

export interface Fixtures {
  /** Accounts of the demo school; students share their progress between tests, so prefer signing up a new one. */
  accounts: DemoAccount[];
  /** The first demo account with that role. */
  accountOf: (role: DemoAccount['role']) => DemoAccount;
}

/** Every browser test begins with this `test`: it knows the server and the demo accounts. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first parameter to learn what is needed
  baseURL: async ({}, use) => use(process.env.E2E_BASE_URL),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  accounts: async ({}, use) => use(JSON.parse(process.env.E2E_DEMO_ACCOUNTS ?? '[]')),
  accountOf: async ({ accounts }, use) => {
    await use((role) => {
      const account = accounts.find((candidate) => candidate.role === role);
      if (account === undefined) throw new Error(`The demo school has no ${role}`);
      return account;
    });
  },
});
