import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { homeOf, safeNext } from './home.ts';

describe('homeOf', () => {
  it.each([
    ['student', '/today'],
    ['teacher', '/classes'],
    ['admin', '/admin/people'],
    ['guardian', '/guardian'],
    [undefined, '/settings'],
  ] as const)('%s starts at %s', (role, path) => {
    expect(homeOf(role)).toBe(path);
  });
});

describe('safeNext', () => {
  it.each([
    ['/lessons/1?try=2', '/lessons/1?try=2'],
    [undefined, '/today'],
    ['', '/today'],
    ['https://evil.example', '/today'],
    ['//evil.example', '/today'],
    ['/\\evil.example', '/today'],
    ['javascript:alert(1)', '/today'],
  ])('%s leads to %s', (next, path) => {
    expect(safeNext(next, '/today')).toBe(path);
  });

  it('never leaves the site, whatever is asked', () => {
    const candidates = fc.oneof(
      fc.string(),
      fc.string().map((rest) => `/${rest}`),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(candidates, (next) => {
        const url = new URL(safeNext(next, '/'), 'https://kindling.test/');
        expect(url.origin).toBe('https://kindling.test');
      }),
    );
  });
});
