import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import giveStylesNonce from './give-styles-nonce.mjs';

const MONACO = join(import.meta.dirname, '..', '..', 'node_modules', 'monaco-editor');
const FILE = join(MONACO, 'esm', 'vs', 'base', 'browser', 'domStylesheets.js');

it('gives the style elements of the Monaco that is installed the nonce of the page', async () => {
  const source = giveStylesNonce(await readFile(FILE, 'utf8'));
  expect(source).toMatch(/createElement\('style'\);[^;]*style\.nonce = .*\n/);
});

it('stops the build when Monaco makes them elsewhere', () => {
  expect(() => giveStylesNonce("const other = document.createElement('style');")).toThrow(
    /give-styles-nonce/,
  );
});
