import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectNoBarrier } from './support/barriers.ts';
import { callApi, enter, joinAsNewLearner, makeClass } from './support/people.ts';
import { expect, test } from './support/test.ts';

const TOLD = 'my dad hits me when he drinks';

/** Says something to the tutor that an adult has to know of. */
async function tellTutor(learner: Page): Promise<void> {
  const begun = { kind: 'free', language: 'en' };
  const { id } = await callApi<{ id: string }>(learner, 'POST', '/v1/conversations', begun);
  const message = { clientMessageId: randomUUID(), text: TOLD };
  await callApi(learner, 'POST', `/v1/conversations/${id}/messages`, message);
}

test('a learner tells of danger: teacher and admin see it at once, read it, and one of them takes it on @thorough', async ({
  page,
  browser,
  baseURL,
  accountOf,
}) => {
  const open = () => browser.newPage({ baseURL: baseURL ?? '', locale: 'en-GB' });
  const [learner, admin] = [await open(), await open()];
  await enter(page, accountOf('teacher'));
  const name = await joinAsNewLearner(learner, await makeClass(page));
  const cardOn = (screen: Page) =>
    screen.getByRole('listitem').filter({ has: screen.getByRole('heading', { name }) });
  await enter(admin, accountOf('admin'));
  await admin.goto('/admin/people');
  // Only more than the first count is news to be said aloud.
  const counted = page.waitForResponse('**/v1/alerts/count');
  await page.goto('/alerts');
  await counted;
  await page.evaluate('window.stillTheSamePage = true');

  await tellTutor(learner);
  const card = cardOn(page);
  await expect(card).toContainText('May be hurt, bullied or neglected by somebody.');
  await expect(card).not.toContainText(TOLD);
  await expect(page.getByTestId('announcer')).toContainText('may be in danger');
  expect(await page.evaluate('window.stillTheSamePage')).toBe(true);
  await expectNoBarrier(page, 'an alert of danger');
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(card.getByRole('button', { name: `I take this on: ${name}` })).toBeVisible();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);

  const places = admin.getByRole('navigation', { name: 'Main' });
  await expect(places.getByText(/may be in danger/)).toBeAttached();
  await places.getByRole('link', { name: /Help wanted/ }).click();
  await expect(cardOn(admin)).toBeVisible();
  await cardOn(admin)
    .getByRole('button', { name: `I take this on: ${name}` })
    .click();
  await expect(cardOn(admin)).toBeHidden();
  await expect(card).toBeHidden();

  await page.getByText('All', { exact: true }).click();
  await expect(card).toContainText('has taken this on');
  await expectNoBarrier(page, 'an alert of danger that is taken on');
  await card.getByRole('link', { name: `Read the conversation of ${name}` }).click();
  await expect(page.getByRole('log')).toContainText(TOLD);
  await learner.close();
  await admin.close();
});
