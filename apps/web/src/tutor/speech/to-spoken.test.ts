import { expect, it } from 'vitest';
import { toSpoken } from './to-spoken.ts';

it.each([
  ['a word in bold', '**variable**: a name', 'variable: a name'],
  ['a word in italics, at the end of a sentence', 'It is *her*.', 'It is her.'],
  ['a heading', '## Loops\nThey go round.', 'Loops\nThey go round.'],
  ['a quotation', '> I am here', 'I am here'],
  ['a piece of code', 'Write `print(4)` here', 'Write print(4) here'],
])('leaves out the marks of %s', (_what, text, spoken) => {
  expect(toSpoken(text)).toBe(spoken);
});

it.each(['print(price * 3)', '2**3', 'a > 3', 'first_name'])('says what code says: %s', (code) => {
  expect(toSpoken(`\`\`\`python\n${code}\n\`\`\``).trim()).toBe(code.trim());
});
