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
const code = definition.content.parse({
  prompt: 'Show hello.',
  expected: { kind: 'text', accept: ['print("hello")'], format: 'code' },
  explanation: 'Yes.',
});

async function answer(text: string, what = content) {
  const staged = stage(type, what);
  await staged.user.type(screen.getByRole('textbox'), text);
  return staged;
}

describe('short answer', () => {
  it('is one labelled field that neither corrects nor suggests', async () => {
    const { isComplete } = await answer('  ');
    const field = screen.getByRole('textbox', { name: 'Your answer' });
    expect(field.getAttribute('spellcheck')).toBe('false');
    expect(field.getAttribute('autocapitalize')).toBe('none');
    expect(field.getAttribute('autocomplete')).toBe('off');
    expect(isComplete()).toBe(false);
  });

  it('takes digits as text while typing', async () => {
    const { readAnswer } = await answer('12');
    expect(readAnswer()).toEqual({ text: '12' });
  });

  it('shows a forgiven slip letter by letter, to the eye and in words', async () => {
    const { check } = await answer('schol');
    expect(check().sentence).toBe('Right. It is spelled school.');
    expect(document.querySelector('ins')?.textContent).toBe('o');
    expect(document.body.textContent).toContain('missing: o');
    expect(document.body.textContent).toContain('Right, with a small slip in the spelling');
  });

  it('says what to a foreseen mistake the author says', async () => {
    const { check } = await answer('scholar');
    expect(check().sentence).toBe('Not yet. The answer is school.');
    expect(document.body.textContent).toContain('A scholar is a person who studies.');
    expect(document.querySelector('ins')).toBeNull();
  });

  it('writes code left to right in the code face', async () => {
    const { check } = await answer('print(hello)', code);
    expect(screen.getByRole('textbox', { name: 'Your line of code' }).getAttribute('dir')).toBe('ltr');
    expect(check().grade.correct).toBe(false);
    expect(document.querySelector('dd .font-mono')?.getAttribute('dir')).toBe('ltr');
  });
});
