// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stage } from '../../rendering/test-stage.fixture.tsx';
import { grade } from './grader.ts';
import { messages } from './messages.ts';
import { findNextOpen, joinPair } from './pairs.ts';
import { renderer } from './renderer.tsx';
import { definition } from './schema.ts';

const type = { definition, renderer, messages, grade };
const { content } = definition.sample;
const right = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}$`) });
const row = (name: RegExp) => screen.getByRole('radio', { name });

describe('match', () => {
  it('joins the current row and goes on to the next open one', async () => {
    const { user, shown, isComplete } = stage(type, content);
    const rights = shown.rights.map((side) => side.text);
    await user.keyboard('12');
    const rows = screen.getAllByRole('radio');
    expect(rows[0]?.closest('label')?.textContent).toContain(`goes with: ${rights[0]}`);
    expect(rows[1]?.closest('label')?.textContent).toContain(`goes with: ${rights[1]}`);
    expect(rows[2]).toHaveProperty('checked', true);
    expect(isComplete()).toBe(false);
    await user.keyboard('3');
    expect(isComplete()).toBe(true);
  });

  it('moves a right side that is in use, and frees one pressed twice', async () => {
    const { user, readAnswer } = stage(type, content);
    await user.click(row(/^I/));
    await user.click(right('am'));
    await user.click(row(/^she/));
    await user.click(right('am'));
    expect(readAnswer().pairs).toHaveLength(1);
    expect(row(/^she/).closest('label')?.textContent).toContain('am');
    await user.click(row(/^she/));
    await user.click(right('am'));
    expect(readAnswer().pairs).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('she is free again');
  });

  it('says which pairs are right and what belongs to the others', async () => {
    const { user, check } = stage(type, content);
    for (const [left, to] of [
      [/^I/, 'is'],
      [/^she/, 'am'],
      [/^they/, 'are'],
    ] as const) {
      await user.click(row(left));
      await user.click(right(to));
    }
    expect(check().sentence).toBe('Partly right: 1 of 3 pairs.');
    const rows = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(rows.find((text) => text?.startsWith('I'))).toMatch(/is.*The answer: am.*Not yet/);
    expect(rows.find((text) => text?.startsWith('they'))).toMatch(/are.*Right.*more than one/);
  });
});

describe('pairs', () => {
  const sides = (ids: string[]) => ids.map((id) => ({ id, text: id }));

  it('lets a right side serve several rows only when sorting', () => {
    const answer = { pairs: [{ leftId: 'a', rightId: 'x' }] };
    expect(joinPair({ rightsReusable: true }, answer, 'b', 'x').pairs).toHaveLength(2);
    expect(joinPair({ rightsReusable: false }, answer, 'b', 'x').pairs).toEqual([
      { leftId: 'b', rightId: 'x' },
    ]);
  });

  it('looks for the next open row past the end', () => {
    const lefts = sides(['a', 'b', 'c']);
    expect(findNextOpen({ lefts }, { pairs: [{ leftId: 'c', rightId: 'x' }] }, 'c')).toBe('a');
    expect(findNextOpen({ lefts }, { pairs: [] }, '')).toBe('a');
  });
});
