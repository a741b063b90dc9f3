// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stage } from '../../rendering/test-stage.fixture.tsx';
import { grade } from './grader.ts';
import { messages } from './messages.ts';
import { renderer } from './renderer.tsx';
import { definition } from './schema.ts';

const type = { definition, renderer, messages, grade };
const { content } = definition.sample;
const word = (name: RegExp) => screen.getByRole('button', { name });

describe('error spot', () => {
  it('marks a word, lets it be rewritten, and takes the mark back', async () => {
    const { user, readAnswer, isComplete } = stage(type, content);
    await user.click(word(/^have, mark/));
    expect(word(/^have, marked/).getAttribute('aria-pressed')).toBe('true');
    expect(isComplete()).toBe(false);
    const field = screen.getByRole('textbox', { name: 'Instead of “have”' });
    await user.clear(field);
    await user.type(field, 'has');
    expect(readAnswer()).toEqual({ edits: [{ word: 2, text: 'has' }] });
    expect(isComplete()).toBe(true);
    await user.click(word(/^have, marked/));
    expect(readAnswer()).toEqual({ edits: [] });
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('can be worked by keyboard alone, also when a word is to go', async () => {
    const { user, readAnswer, isComplete } = stage(type, content);
    await user.tab();
    await user.keyboard('{Enter}');
    await user.clear(screen.getByRole('textbox', { name: 'Instead of “My”' }));
    expect(readAnswer()).toEqual({ edits: [{ word: 0, text: '' }] });
    expect(isComplete()).toBe(true);
  });

  it('shows what is right, and why, after checking', async () => {
    const { user, check } = stage(type, content);
    await user.click(word(/^have/));
    const field = screen.getByRole('textbox');
    await user.clear(field);
    await user.type(field, 'haves');
    expect(check().sentence).toBe('Partly right: 1 of 1 found, 0 mended.');
    const row = within(screen.getByRole('list', { name: 'Mistakes, one by one' })).getByRole('listitem');
    expect(row.textContent).toContain('The answer: has');
    expect(row.textContent).toContain('Have is irregular.');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('names a sound word that was changed, and a mistake that was not found', async () => {
    const { user, check } = stage(type, content);
    await user.click(word(/^cats/));
    await user.type(screen.getByRole('textbox'), 'x');
    expect(check().sentence).toMatch(/^Not yet/);
    expect(document.body.textContent).toContain('Nothing was wrong with “cats”.');
    expect(screen.getByRole('listitem').textContent).toContain('not found');
  });
});
