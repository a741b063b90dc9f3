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
const row = (name: RegExp) => screen.getByRole('checkbox', { name }).closest('label')?.textContent;

describe('multiple choice', () => {
  it('toggles by pressing and by number', async () => {
    const { user, shown, readAnswer, isComplete } = stage(type, content);
    await user.keyboard('13');
    expect(readAnswer().optionIds).toEqual([shown.options[0]?.id, shown.options[2]?.id]);
    await user.keyboard('1');
    await user.click(screen.getAllByRole('checkbox')[2] as HTMLElement);
    expect(isComplete()).toBe(false);
  });

  it('tells the prompt that several may fit', () => {
    stage(type, content);
    expect(screen.getByRole('group', { name: /Choose every one that fits/ })).toBeTruthy();
  });

  it('says of every option how it came out', async () => {
    const { user, check } = stage(type, content);
    await user.click(screen.getByRole('checkbox', { name: /^7/ }));
    await user.click(screen.getByRole('checkbox', { name: /^"7"/ }));
    expect(check().sentence).toMatch(/1 of 3 judged well/);
    expect(row(/^7/)).toContain('Right');
    expect(row(/^"7"/)).toContain('Not yet');
    expect(row(/^"7"/)).toContain('The quotes make it text.');
    expect(row(/^2\.5/)).toContain('This one too');
  });

  it('marks a wholly right answer', async () => {
    const { user, check } = stage(type, content);
    await user.click(screen.getByRole('checkbox', { name: /^7/ }));
    await user.click(screen.getByRole('checkbox', { name: /^2\.5/ }));
    expect(check().sentence).toBe('Right.');
  });
});
