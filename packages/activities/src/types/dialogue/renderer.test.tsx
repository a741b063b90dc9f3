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
const option = (name: RegExp) => screen.getByRole('radio', { name });
const row = (name: RegExp) => option(name).closest('label')?.textContent;

describe('dialogue', () => {
  it('goes on only after a reply was chosen', async () => {
    const { user, readAnswer, isComplete } = stage(type, content);
    expect(screen.queryByText('Anything to drink?')).toBeNull();
    await user.click(option(/I'd like the soup/));
    expect(screen.getByText('Anything to drink?')).toBeTruthy();
    expect(isComplete()).toBe(false);
    await user.click(option(/Just water/));
    expect(isComplete()).toBe(true);
    expect(readAnswer()).toEqual(definition.sample.right);
  });

  it('names each group of replies by speaker and place', () => {
    stage(type, content);
    expect(screen.getByRole('group', { name: 'You, reply 1 of 2' })).toBeTruthy();
  });

  it('takes numbers for the reply that is open', async () => {
    const { user, shown, readAnswer } = stage(type, content);
    await user.keyboard('21');
    const replies = shown.turns.filter((turn) => turn.kind === 'reply');
    expect(readAnswer().optionIds).toEqual([replies[0]?.options[1]?.id, replies[1]?.options[0]?.id]);
  });

  it('marks every reply after checking, with what the author says', async () => {
    const { user, check } = stage(type, content);
    await user.click(option(/I'd like the soup/));
    await user.click(option(/I have thirst/));
    expect(check().sentence).toBe('Partly right: 1 of 2 replies.');
    expect(row(/I'd like the soup/)).toContain('Right');
    expect(row(/I have thirst/)).toContain('You are thirsty.');
    expect(row(/Just water/)).toContain('The answer');
  });
});
