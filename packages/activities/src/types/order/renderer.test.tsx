// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stage } from '../../rendering/test-stage.fixture.tsx';
import { grade } from './grader.ts';
import { messages } from './messages.ts';
import { moveTo } from './moves.ts';
import { renderer } from './renderer.tsx';
import { definition } from './schema.ts';

const type = { definition, renderer, messages, grade };
const words = definition.sample.content;
const lines = { ...words, layout: 'lines' as const, items: ['one', 'two', 'three'] };
const shownLines = () => within(screen.getByRole('list')).getAllByRole('listitem');
const textOf = (shown: { items: { id: string; text: string }[] }, ids: string[]) =>
  ids.map((id) => shown.items.find((item) => item.id === id)?.text);

describe('order, words', () => {
  it('is built by pressing, by number, and taken back by pressing or Backspace', async () => {
    const { user, shown, readAnswer, isComplete } = stage(type, words);
    await user.keyboard('21');
    expect(readAnswer().itemIds).toEqual([shown.items[1]?.id, shown.items[0]?.id]);
    await user.keyboard('2');
    expect(readAnswer().itemIds).toHaveLength(2);
    await user.keyboard('{Backspace}');
    expect(readAnswer().itemIds).toEqual([shown.items[1]?.id]);
    await user.click(screen.getByRole('button', { name: `Take back ${shown.items[1]?.text}` }));
    expect(readAnswer().itemIds).toEqual([]);
    expect(document.activeElement?.querySelector('.sr-only')?.textContent).toBe(
      `Place ${shown.items[1]?.text}`,
    );
    expect(isComplete()).toBe(false);
  });

  it('announces each step', async () => {
    const { user, shown } = stage(type, words);
    await user.keyboard('1');
    expect(screen.getByRole('status').textContent).toBe(`${shown.items[0]?.text} placed as number 1`);
  });

  it('shows a right order beside a wrong one', async () => {
    const { user, check } = stage(type, words);
    for (const word of ['am', 'I', 'from', 'Spain']) {
      await user.click(screen.getByRole('button', { name: `Place ${word}` }));
    }
    expect(check().grade.correct).toBe(false);
    const expected = screen.getByRole('list', { name: 'An order that works' });
    expect(
      within(expected)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(words.items);
    expect(screen.getByRole('list', { name: 'Your order' }).textContent).toContain('to move');
  });
});

describe('order, lines', () => {
  it('starts complete in shape but not to be checked until something moved', async () => {
    const { user, shown, readAnswer, isComplete } = stage(type, lines);
    expect(isComplete()).toBe(false);
    const [first, second, third] = shown.items.map((item) => item.id);
    await user.click(screen.getByRole('button', { name: `Move down: ${shown.items[0]?.text}` }));
    expect(readAnswer().itemIds).toEqual([second, first, third]);
    expect(isComplete()).toBe(true);
  });

  it('keeps the focus on the line that moves', async () => {
    const { user, shown } = stage(type, lines);
    const button = screen.getByRole('button', { name: `Move down: ${shown.items[0]?.text}` });
    await user.click(button);
    expect(document.activeElement).toBe(button);
    await user.keyboard('{Enter}');
    expect(shownLines().at(-1)?.textContent).toContain(shown.items[0]?.text);
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(button);
  });

  it('is moved by number and arrow keys alone', async () => {
    const { user, shown, readAnswer } = stage(type, lines);
    await user.keyboard('3{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(textOf(shown, readAnswer().itemIds)[0]).toBe(shown.items[2]?.text);
    expect(shownLines()[0]?.getAttribute('aria-current')).toBe('true');
  });
});

it('moveTo keeps every item and undoes itself', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 9 }),
      fc.nat(8),
      fc.nat(8),
      (ids, from, to) => {
        const moved = moveTo(ids, from, to);
        expect([...moved].sort()).toEqual([...ids].sort());
        expect(moveTo(moved, to, from)).toEqual(ids);
      },
    ),
  );
});
