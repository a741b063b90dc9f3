import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBundledBrowser } from './bundled-browser.ts';
import { browserLaunchOptions, findBrowser, launchBrowser, locateBrowser } from './index.ts';

const isBundledBuiltForThis = process.platform === 'linux' && process.arch === 'x64';
/** Libraries that every Linux with a C++ runtime has; anything else must come with the browser. */
const EVERYWHERE = /^(linux-vdso|lib(c|m|dl|rt|pthread|resolv|gcc_s|stdc\+\+|util)\.so|\/lib.*\/ld-linux)/;

/** The font families that the browser truly took for the text of a page's paragraphs. */
async function familiesDrawnWith(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body p' });
  const families = new Set<string>();
  for (const nodeId of nodeIds) {
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName } of fonts) families.add(familyName);
  }
  return [...families];
}

test('the bundled browser comes before whatever this machine has, where it runs', () => {
  expect(locateBrowser('', 'linux-x64')).toBe('bundled');
  expect(locateBrowser('', 'linux-arm64')).not.toBe('bundled');
  expect(locateBrowser(process.execPath, 'linux-x64')).toBe(process.execPath);
});

test('a page is drawn, by whatever Chromium is found', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent('<h1>Hola</h1>');
  expect(await page.textContent('h1')).toBe('Hola');
  await browser.close();
}, 30_000);

test('web security stays on', async () => {
  const { args = [] } = await browserLaunchOptions();
  expect(
    args.filter((argument) => /disable-web-security|single-process|allow-running-insecure/.test(argument)),
  ).toEqual([]);
});

test('a CHROMIUM_PATH that is no program is refused, not replaced in silence', async () => {
  expect(locateBrowser('/nonexistent/chromium')).toBeUndefined();
  await expect(findBrowser('/nonexistent/chromium')).rejects.toThrow(
    'CHROMIUM_PATH is /nonexistent/chromium',
  );
});

describe.runIf(isBundledBuiltForThis)('the bundled browser', () => {
  let cache: string;
  let bundled: Awaited<ReturnType<typeof ensureBundledBrowser>>;
  let browser: Awaited<ReturnType<typeof launchBrowser>>;

  beforeAll(async () => {
    cache = await mkdtemp(join(tmpdir(), 'kindling-browser-'));
    // Two runs at once: one unpacks in vain, neither breaks the other.
    [bundled] = await Promise.all([ensureBundledBrowser(cache), ensureBundledBrowser(cache)]);
    expect(await readdir(cache)).toHaveLength(1);
    browser = await chromium.launch({
      ...(await browserLaunchOptions()),
      executablePath: bundled.executablePath,
      // Nothing of this machine: no home folder either, where fonts and their list could be.
      env: { ...bundled.environment, PATH: '/usr/bin:/bin', HOME: '/nonexistent' },
    });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await rm(cache, { recursive: true, force: true });
  });

  test('brings its own libraries', async () => {
    const { stdout } = await promisify(execFile)('ldd', [bundled.executablePath], {
      env: { ...bundled.environment, PATH: '/usr/bin:/bin' },
    });
    const foreign = stdout
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !EVERYWHERE.test(line) && !line.includes(cache));
    expect(foreign).toEqual([]);
  });

  test('opens two contexts', async () => {
    for (const text of ['one', 'two']) {
      const page = await (await browser.newContext()).newPage();
      await page.setContent(`<p>${text}</p>`);
      expect(await page.textContent('p')).toBe(text);
    }
  });

  test.each([
    [
      'the three families',
      '<p style="font-family: sans-serif">a</p><p style="font-family: serif">b</p><p style="font-family: monospace">c</p>',
      ['DejaVu Sans', 'DejaVu Serif', 'DejaVu Sans Mono'],
    ],
    [
      'families that nobody has',
      '<p style="font-family: Nobody, system-ui, emoji, math">a</p>',
      ['Open Sans'],
    ],
    [
      'characters that no font of it has',
      '<p>漢 か 한 ไ 😀 👩‍👩‍👧 1️⃣ \u{13000} \u{E000} \u{10FFFD}</p>',
      ['DejaVu Sans', 'Open Sans'],
    ],
    ['right-to-left', '<p dir="rtl" lang="ar">مرحبا שלום</p>', ['DejaVu Sans', 'Open Sans']],
    ['formulas', '<p>x = <math><msqrt><mi>x</mi></msqrt><mo>∮</mo></math></p>', ['Open Sans']],
  ])('draws %s with its own fonts, and fields beside them', async (_what, text, families) => {
    const page = await browser.newPage();
    await page.setContent(
      `${text}<input value="漢"><textarea>😀</textarea><select><option>か</select><input type="date">`,
    );
    for (const paragraph of await page.locator('p').all())
      expect((await paragraph.boundingBox())?.height).toBeGreaterThan(10);
    expect(await familiesDrawnWith(page)).toEqual(families);
    expect((await page.screenshot()).length).toBeGreaterThan(0);
    await page.close();
  });
});
