// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { BarChart } from 'recharts';
import { beforeEach, expect, it, vi } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { PointButtons } from './point-buttons.tsx';

const box = { x: 0, y: 0, width: 10, height: 10 };
const points = ['a', 'b', 'c'].map((key) => ({ key, label: `Point ${key}`, ...box }));
const onOpen = vi.fn();
beforeEach(() => onOpen.mockReset());

const open = async (which: string | null = null) => {
  const user = openPage(
    <BarChart width={300} height={100} data={points} accessibilityLayer={false}>
      <PointButtons points={points} open={which} onOpen={onOpen} />
    </BarChart>,
  );
  await screen.findAllByRole('button');
  return user;
};
const focused = () => document.activeElement?.getAttribute('aria-label');

it('is one stop of the Tab key, at the latest point', async () => {
  const user = await open();
  await user.tab();
  expect(focused()).toBe('Point c');
  await user.tab();
  expect(focused()).toBeNull();
});

it('moves by arrow keys, Home and End, and not over its ends', async () => {
  const user = await open();
  await user.tab();
  const steps: (string | null | undefined)[] = [];
  for (const key of [
    '{ArrowLeft}',
    '{ArrowUp}',
    '{ArrowLeft}',
    '{ArrowRight}',
    '{End}',
    '{ArrowDown}',
    '{Home}',
  ]) {
    await user.keyboard(key);
    steps.push(focused());
  }
  expect(steps.map((label) => label?.at(-1))).toEqual(['b', 'a', 'a', 'b', 'c', 'c', 'a']);
});

it('opens by Enter, Space and a press', async () => {
  const user = await open();
  await user.tab();
  await user.keyboard('{Enter}');
  await user.keyboard('{ArrowLeft} ');
  await user.click(screen.getByRole('button', { name: 'Point a' }));
  expect(onOpen.mock.calls).toEqual([['c'], ['b'], ['a']]);
});

it('leaves other keys to the page', async () => {
  const user = await open();
  await user.tab();
  await user.keyboard('x');
  expect(focused()).toBe('Point c');
  expect(onOpen).not.toHaveBeenCalled();
});

it('says which point stands open and begins there', async () => {
  const user = await open('b');
  expect(screen.getByRole('button', { pressed: true }).getAttribute('aria-label')).toBe('Point b');
  await user.tab();
  expect(focused()).toBe('Point b');
});
