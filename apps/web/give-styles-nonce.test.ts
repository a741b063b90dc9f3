import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import giveStylesNonce from './give-styles-nonce.mjs';

const FILE = fileURLToPath(
  new URL('../../node_modules/monaco-editor/esm/vs/base/browser/domStylesheets.js', import.meta.url),
);

it('gives the style elements of the Monaco that is installed the nonce of the page', async () => {
  const source = giveStylesNonce(await readFile(FILE, 'utf8'));
  expect(source).toMatch(/createElement\('style'\);[^;]*style\.nonce = .*\n/);
});

it('stops the build when Monaco makes them elsewhere', () => {
  expect(() => giveStylesNonce("const other = document.createElement('style');")).toThrow(
    /give-styles-nonce/,
  );
});
