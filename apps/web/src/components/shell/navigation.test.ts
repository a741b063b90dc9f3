import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isIn, PATHS, placesOf } from './navigation.ts';

const ROLES = ['student', 'teacher', 'guardian', 'admin'] as const;

describe('placesOf', () => {
  it('fits under a thumb for every role', () => {
    for (const role of ROLES) {
      expect(placesOf(role).length).toBeGreaterThan(0);
      expect(placesOf(role).length).toBeLessThanOrEqual(5);
    }
  });

  it('leads all of the staff to who may be in danger: about a learner in no class only admins hear', () => {
    const staff = ROLES.filter((role) => placesOf(role).includes('alerts'));
    expect(staff).toEqual(['teacher', 'admin']);
  });

  it('shows nothing to a person without a school, and administration only to admins', () => {
    expect(placesOf(undefined)).toEqual([]);
    const places = ROLES.filter((role) => placesOf(role).some((place) => PATHS[place].startsWith('/admin')));
    expect(places).toEqual(['admin']);
  });
});

describe('PATHS', () => {
  it.each(Object.values(PATHS))('%s has a page', (path) => {
    const places = ['', '(list)/'].map(
      (group) => new URL(`../../app/(app)${path}/${group}page.tsx`, import.meta.url),
    );
    expect(places.some((place) => existsSync(place))).toBe(true);
  });
});

describe('isIn', () => {
  it.each([
    ['/classes', 'classes', true],
    ['/classes/1', 'classes', true],
    ['/classesandmore', 'classes', false],
    ['/lessons/1', 'courses', true],
    ['/people/1/progress', 'progress', true],
    ['/today', 'courses', false],
  ] as const)('%s in %s: %s', (pathname, place, expected) => {
    expect(isIn(pathname, place)).toBe(expected);
  });
});
