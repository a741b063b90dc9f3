import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { ensureBundledBrowser } from './bundled-browser.ts';
import { browserLaunchOptions, findBrowser, launchBrowser, locateBrowser } from './index.ts';

const isBundledBuiltForThis = process.platform === 'linux' && process.arch === 'x64';
/** Libraries that every Linux with a C++ runtime has; anything else must come with the browser. */
const EVERYWHERE = /^(linux-vdso|lib(c|m|dl|rt|pthread|resolv|gcc_s|stdc\+\+|util)\.so|\/lib.*\/ld-linux)/;

test('a page is drawn, by whatever Chromium this machine has', async () => {
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

test.runIf(isBundledBuiltForThis)(
  'the bundled browser brings its own libraries and opens two contexts',
  async () => {
    const cache = await mkdtemp(join(tmpdir(), 'kindling-browser-'));
    try {
      // Two runs at once: one unpacks in vain, neither breaks the other.
      const [bundled] = await Promise.all([ensureBundledBrowser(cache), ensureBundledBrowser(cache)]);
      expect(await readdir(cache)).toHaveLength(1);
      const environment = { ...bundled?.environment, PATH: '/usr/bin:/bin' };
      const { stdout } = await promisify(execFile)('ldd', [bundled?.executablePath ?? ''], {
        env: environment,
      });
      const foreign = stdout
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !EVERYWHERE.test(line) && !line.includes(cache));
      expect(foreign).toEqual([]);
      const options = await browserLaunchOptions();
      const browser = await chromium.launch({
        ...options,
        executablePath: bundled?.executablePath ?? '',
        env: { ...options.env, ...environment },
      });
      for (const text of ['one', 'two']) {
        const page = await (await browser.newContext()).newPage();
        await page.setContent(`<p>${text}</p>`);
        expect(await page.textContent('p')).toBe(text);
      }
      await browser.close();
    } finally {
      await rm(cache, { recursive: true, force: true });
    }
  },
  120_000,
);
