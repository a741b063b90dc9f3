// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { openLocalWork, type UnsavedWork } from './local-work.ts';

const tab = (tabId: string, change: { personId?: string; storage?: Storage | undefined } = {}) =>
  openLocalWork({ storage: localStorage, personId: 'ana', activityId: 'double', tabId, ...change });
const unsaved = (text: string, atMs = 1): UnsavedWork => ({
  baseVersion: 3,
  baseFiles: { 'solution.py': '' },
  files: { 'solution.py': text },
  atMs,
});

beforeEach(() => localStorage.clear());

test('what a tab left is found by the next one, the newest first, and once', () => {
  tab('one').keep([unsaved('old', 1)]);
  tab('two').keep([unsaved('new', 5), unsaved('parked', 3)]);
  const texts = tab('three')
    .takeLeftovers()
    .map(({ files }) => files['solution.py']);
  expect(texts).toEqual(['new', 'parked', 'old']);
  expect(tab('four').takeLeftovers()).toEqual([]);
});

test('nothing is left of what the server has, nor of what another person wrote', () => {
  tab('one').keep([unsaved('x')]);
  tab('one').keep([]);
  tab('two', { personId: 'ben' }).keep([unsaved('y')]);
  expect(tab('three').takeLeftovers()).toEqual([]);
  expect(tab('three', { personId: 'ben' }).takeLeftovers()).toHaveLength(1);
});

test('what another version of the app wrote is passed over', () => {
  for (const text of ['{', '7', '[{"files":{"a":1}}]'])
    localStorage.setItem('kindling:work:ana:double:x', text);
  expect(tab('one').takeLeftovers()).toEqual([]);
});

test('without storage, or room in it, the work goes on', () => {
  expect(tab('one', { storage: undefined }).takeLeftovers()).toEqual([]);
  const full = {
    ...localStorage,
    setItem: () => {
      throw new Error('full');
    },
    removeItem: () => undefined,
  };
  expect(() => tab('one', { storage: full as unknown as Storage }).keep([unsaved('x')])).not.toThrow();
});
