import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { expectNoBarrier } from './support/barriers.ts';
import { callApi, enter, makeClass } from './support/people.ts';
import { type DemoAccount, expect, test } from './support/test.ts';

const PHONE = { width: 360, height: 740 };

interface Family {
  teacher: Page;
  guardian: Page;
  classId: string;
  student: { personId: string; displayName: string };
}

async function openAs(browser: Browser, baseURL: string, account?: DemoAccount): Promise<Page> {
  const page = await browser.newPage({ baseURL });
  if (account) await enter(page, account);
  return page;
}

/** A class of its own with one student, whose guardian accepted the teacher's invitation. */
async function openFamily(browser: Browser, baseURL: string, account: DemoAccount): Promise<Family> {
  const [teacher, guardian] = await Promise.all([
    openAs(browser, baseURL, account),
    openAs(browser, baseURL),
  ]);
  const { id: classId } = await makeClass(teacher);
  const named = {
    displayName: `Ines ${randomUUID().slice(0, 6)}`,
    localName: `x${randomUUID().slice(0, 8)}`,
  };
  const made = await callApi<{ personId: string }>(teacher, 'POST', `/v1/classes/${classId}/students`, named);
  const student = { personId: made.personId, displayName: named.displayName };
  const invited = { role: 'guardian', studentId: student.personId };
  const { link } = await callApi<{ link: string }>(teacher, 'POST', '/v1/invites', invited);
  await callApi(guardian, 'POST', '/v1/auth/sign-up', {
    displayName: 'Rosa Vega',
    email: `${randomUUID()}@example.org`,
    password: 'correct horse battery',
    invitation: link.split('/').at(-1),
  });
  return { teacher, guardian, classId, student };
}

/**
 * What an admin allows in the whole school: nobody else's test that runs beside this one may set it. No model is set up
 * here, so that none is asked all the same.
 */
async function allowInSchool(admin: Page, level: 'builtin' | 'cloud'): Promise<void> {
  const { settings } = await callApi<{ settings: object }>(admin, 'GET', '/v1/admin/ai');
  await callApi(admin, 'PUT', '/v1/admin/ai', { ...settings, level });
}

test('a guardian agrees, a teacher narrows the class, and everyone sees what holds @thorough', async ({
  page: admin,
  browser,
  baseURL,
  accountOf,
}) => {
  await enter(admin, accountOf('admin'));
  const { teacher, guardian, classId, student } = await openFamily(
    browser,
    baseURL ?? '',
    accountOf('teacher'),
  );
  await allowInSchool(admin, 'cloud');
  try {
    await guardian.goto('/guardian');
    const question = guardian.getByRole('region', { name: student.displayName });
    await expect(question).toContainText('You have not decided.');
    await expectNoBarrier(guardian, 'what a guardian is asked');
    await guardian.setViewportSize(PHONE);
    await expectNoBarrier(guardian, 'what a guardian is asked, on a phone');
    await question.getByRole('button', { name: 'Yes, they may' }).click();
    await expect(question).toContainText('You agreed on');
    // Nobody set a model up here: what is allowed is not promised.
    await expect(question).toContainText('The school allows more, but no such model is set up.');
    await expect(guardian.getByTestId('announcer')).toContainText(`you agree for ${student.displayName}`);

    await teacher.goto(`/classes/${classId}?tab=tutor`);
    await expect(teacher.getByText(/More is allowed, but no such model is set up/)).toBeVisible();
    await expectNoBarrier(teacher, 'who may answer in a class');
    await teacher.setViewportSize(PHONE);
    await expectNoBarrier(teacher, 'who may answer in a class, on a phone');
    await teacher.getByText('Built-in tutor only').click();
    await teacher.getByRole('button', { name: 'Save' }).click();
    await expect(teacher.getByTestId('announcer')).toHaveText('Saved. Now the built-in tutor alone answers.');

    await teacher.goto(`/people/${student.personId}/progress?class=${classId}#who-may-answer`);
    const policy = teacher.getByRole('region', { name: 'Who may answer' });
    await expect(policy).toContainText('Now the built-in tutor alone answers. A class narrows it.');
    await expect(policy).toContainText('Rosa Vega agreed to models elsewhere on');
    await expect(policy.getByRole('radio', { name: 'Also models elsewhere' })).toHaveCount(0);

    await guardian.reload();
    await expect(question).toContainText('Now the built-in tutor alone answers.');
    await question.getByRole('button', { name: 'No', exact: true }).click();
    await expect(question).toContainText('You said no on');
  } finally {
    await allowInSchool(admin, 'builtin');
  }
});
