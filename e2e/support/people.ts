import { randomUUID } from 'node:crypto';
import type { APIResponse, Page } from '@playwright/test';
import { type DemoAccount, expect } from './test.ts';

/** One call of the API as the page's person, with the Origin a browser would send. */
export async function callApi<Answer>(
  page: Page,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH',
  path: string,
  data?: unknown,
): Promise<Answer> {
  const headers = { origin: new URL(process.env.E2E_BASE_URL ?? '').origin };
  const answer: APIResponse = await page.request.fetch(path, { method, data, headers });
  expect(answer.ok(), `${method} ${path} answered ${answer.status()}: ${await answer.text()}`).toBe(true);
  return answer.json();
}

/**
 * Forgets who is signed in. The screen is left before: one that is told that its session ended goes to sign-in by itself,
 * across the test's own way.
 */
export async function forgetSession(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.context().clearCookies({ name: /session/ });
}

/** Signs in without the form. */
export async function enter(
  page: Page,
  account: Pick<DemoAccount, 'signInName' | 'password'>,
): Promise<void> {
  const { signInName, password } = account;
  await callApi(page, 'POST', '/v1/auth/sign-in', { signInName, password });
}

/** A learner of the test's own, in the demo class unless another code is given. Answers their name. */
export async function joinAsNewLearner(
  page: Page,
  { locale = 'en', joinCode = 'KNDL42' }: { locale?: 'en' | 'es'; joinCode?: string } = {},
): Promise<string> {
  const displayName = `Learner ${randomUUID().slice(0, 6)}`;
  const email = `${randomUUID()}@example.org`;
  const password = 'correct horse battery';
  await callApi(page, 'POST', '/v1/auth/sign-up', { displayName, email, password, joinCode, locale });
  return displayName;
}

export interface ClassOfTest {
  id: string;
  name: string;
  joinCode: string;
}

/** Opens a class of the signed-in teacher. */
export function makeClass(page: Page): Promise<ClassOfTest> {
  return callApi(page, 'POST', '/v1/classes', { name: `Class ${randomUUID().slice(0, 6)}` });
}
