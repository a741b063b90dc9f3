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
const option = (name: RegExp) => screen.getByRole('radio', { name });

describe('choice', () => {
  it('is a group of radio buttons named by the prompt', () => {
    stage(type, content);
    const group = screen.getByRole('group', { name: 'What does this line show?' });
    expect(within(group).getAllByRole('radio')).toHaveLength(3);
  });

  it('is chosen by pressing, and by number from anywhere on the page', async () => {
    const { user, shown, readAnswer, isComplete } = stage(type, content);
    expect(isComplete()).toBe(false);
    await user.keyboard('2');
    expect(readAnswer()).toEqual({ optionId: shown.options[1]?.id });
    await user.click(option(/^23/));
    expect(isComplete()).toBe(true);
    expect(option(/^23/)).toHaveProperty('checked', true);
  });

  it('leaves keys with Ctrl, and numbers beyond the options, alone', async () => {
    const { user, isComplete } = stage(type, content);
    await user.keyboard('{Control>}1{/Control}9');
    expect(isComplete()).toBe(false);
  });

  it('says in words which answer was right and why the chosen one is not', async () => {
    const { user, check } = stage(type, content);
    await user.click(option(/^23/));
    expect(check().sentence).toBe('Not yet.');
    expect(option(/^23/).closest('label')?.textContent).toContain('Not yet');
    expect(option(/^23/).closest('label')?.textContent).toContain('joining two texts');
    expect(option(/^5/).closest('label')?.textContent).toContain('The answer');
    expect(option(/^5/)).toHaveProperty('disabled', false);
    expect(screen.getByRole('group')).toHaveProperty('disabled', true);
  });

  it('marks a right answer', async () => {
    const { user, check } = stage(type, content);
    await user.click(option(/^5/));
    expect(check().sentence).toBe('Right.');
    expect(option(/^5/).closest('label')?.textContent).toContain('Right');
  });
});
