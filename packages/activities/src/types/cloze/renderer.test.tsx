// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stage } from '../../rendering/test-stage.fixture.tsx';
import { grade } from './grader.ts';
import { messages } from './messages.ts';
import { renderer } from './renderer.tsx';
import { definition } from './schema.ts';

const type = { definition, renderer, messages, grade };
const { content } = definition.sample;
const typo = definition.content.parse({
  prompt: 'Complete it.',
  text: 'We go to {{1}}.',
  gaps: [{ accept: ['university'], tolerateTypos: true }],
  explanation: 'Yes.',
});

describe('cloze', () => {
  it('labels every gap by its place, as a field or as a list', () => {
    stage(type, content);
    expect(screen.getByRole('textbox', { name: 'Gap 1 of 2' })).toBeTruthy();
    const list = screen.getByRole('combobox', { name: 'Gap 2 of 2' });
    expect([...list.querySelectorAll('option')].map((option) => option.value).sort()).toEqual([
      '',
      'am',
      'are',
      'is',
    ]);
  });

  it('is complete when no gap is blank', async () => {
    const { user, readAnswer, isComplete } = stage(type, content);
    await user.type(screen.getByRole('textbox'), 'is');
    expect(isComplete()).toBe(false);
    await user.selectOptions(screen.getByRole('combobox'), 'am');
    expect(readAnswer()).toEqual({ values: ['is', 'am'] });
    expect(isComplete()).toBe(true);
  });

  it('shows the answer beside a wrong gap and says what the author says', async () => {
    const { user, check } = stage(type, content);
    await user.type(screen.getByRole('textbox'), 'are');
    await user.selectOptions(screen.getByRole('combobox'), 'am');
    expect(check().sentence).toBe('Partly right: 1 of 2 gaps.');
    expect(document.body.textContent).toContain('gap 1, Not yet: are. The answer: is');
    expect(document.body.textContent).toContain('gap 2, Right: am');
    expect(screen.getByRole('region', { name: 'Gap by gap' }).textContent).toContain('with you, we, they');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('shows a forgiven slip as a difference in words', async () => {
    const { user, check } = stage(type, typo);
    await user.type(screen.getByRole('textbox'), 'univercity');
    expect(check().grade.correct).toBe(true);
    const notes = screen.getByRole('region').textContent;
    expect(notes).toContain('small slip');
    expect(notes).toContain('c should be s');
  });
});
