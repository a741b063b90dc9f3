import { enter } from './support/people.ts';
import { expect, test } from './support/test.ts';

const PAPER_LIGHTNESS = 0.5;

/** How light the page's ground is, 0-1, whatever colour notation the browser reports. Runs in the page. */
const LIGHTNESS = `(() => {
  const canvas = document.createElement('canvas').getContext('2d');
  canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return (red + green + blue) / (3 * 255);
})()`;
const TEXT_SIZE = 'parseFloat(getComputedStyle(document.documentElement).fontSize)';

test('the theme changes at once, stays after a reload and stands in the first HTML', async ({
  page,
  request,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: /language and theme/ }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  expect(await page.evaluate(LIGHTNESS)).toBeLessThan(PAPER_LIGHTNESS);
  await page.getByRole('radio', { name: 'Light' }).check();
  expect(await page.evaluate(LIGHTNESS)).toBeGreaterThan(PAPER_LIGHTNESS);
  await page.reload();
  expect(await page.evaluate(LIGHTNESS)).toBeGreaterThan(PAPER_LIGHTNESS);

  const html = await (await request.get('/', { headers: { cookie: 'kindling-theme=dark' } })).text();
  expect(html).toMatch(/<html[^>]* class="theme-dark/);
});

test('without a choice the theme follows the device', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  expect(await page.evaluate(LIGHTNESS)).toBeLessThan(PAPER_LIGHTNESS);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await page.evaluate(LIGHTNESS)).toBeGreaterThan(PAPER_LIGHTNESS);
});

test('the language changes in place, without losing the page @both-sizes', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: /language and theme/ }).click();
  await page.getByRole('radio', { name: 'Español' }).check();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hola de nuevo');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hola de nuevo');
});

test('a Spanish browser is greeted in Spanish', async ({ request }) => {
  const html = await (await request.get('/', { headers: { 'accept-language': 'es-MX,es;q=0.9' } })).text();
  expect(html).toContain('<html lang="es"');
  expect(html).toContain('Un tutor que te ayuda');
});

test('reader settings change the page at once and stay', async ({ page, accountOf }) => {
  await enter(page, accountOf('student'));
  await page.goto('/settings');
  const readSize = () => page.evaluate<number>(TEXT_SIZE);
  const before = await readSize();
  await page.getByRole('radio', { name: 'Very large' }).check();
  expect(await readSize()).toBeGreaterThan(before * 1.2);
  await page.getByRole('radio', { name: 'Wider, for dyslexia' }).check();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-rhythm', 'dyslexia');
  expect(await readSize()).toBeGreaterThan(before * 1.2);
});

test('the keyboard help opens with ?, closes with Esc and gives focus back', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
});

test('a question mark in a text field is only a question mark', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail or sign-in name').press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByLabel('E-mail or sign-in name')).toHaveValue('?');
});
