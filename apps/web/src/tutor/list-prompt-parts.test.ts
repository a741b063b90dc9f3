import { expect, it } from 'vitest';
import { listPromptParts } from './list-prompt-parts.ts';

it('parts a prompt into the texts it holds, in their order', () => {
  const messages = [
    { role: 'user', content: 'one\ntwo' },
    { role: 'assistant', content: [{ type: 'text' }] },
    'odd',
  ];
  expect(listPromptParts(JSON.stringify({ system: 'You teach.', messages, top: 3 }))).toEqual([
    { name: 'system', text: 'You teach.' },
    { name: 'user', text: 'one\ntwo' },
    { name: 'assistant', text: JSON.stringify([{ type: 'text' }], null, 2) },
    { name: 'message', text: 'odd' },
    { name: 'top', text: '3' },
  ]);
});

it('shows as it is what is no list of texts', () => {
  expect(listPromptParts('plain')).toEqual([{ name: 'prompt', text: 'plain' }]);
  expect(listPromptParts('7')).toEqual([{ name: 'prompt', text: '7' }]);
});
