import { describe, expect, it } from 'vitest';
import type { PlacedText, TextRole } from '../placed-text.ts';
import { checkArithmetic } from './arithmetic.ts';
import { checkClosing } from './closing.ts';
import { checkDoubled } from './doubled.ts';
import { checkLanguageOf } from './language.ts';
import { checkLeftovers } from './leftovers.ts';
import { checkMarkdown } from './markdown.ts';
import { checkPairs } from './pairs.ts';
import { checkSpacing } from './spacing.ts';
import type { TextRule } from './text-rule.ts';

function place(text: string, more: Partial<PlacedText> = {}): PlacedText {
  const role: TextRole = more.role ?? 'sentences';
  return { file: 'c/lessons/one.yaml', path: 'x', field: 'explanation', language: 'en', text, ...more, role };
}

const es = { language: 'es' };
const title = { role: 'label', field: 'title' } as const;
const material = { role: 'material', field: 'text' } as const;
const article = { role: 'article', field: '' } as const;

describe('what is marked', () => {
  it.each<[TextRule, string, Partial<PlacedText>, RegExp]>([
    [checkClosing, 'Because the person', {}, /cut short/],
    [checkClosing, 'read it again.', { field: 'prompt' }, /small letter/],
    [checkClosing, 'The house and the', title, /say the rest/],
    [checkClosing, 'The house.', title, /no title/],
    [checkDoubled, 'It is the the verb.', {}, /“the” twice/],
    [checkDoubled, 'Mira,, otra vez.', es, /a mark twice/],
    [checkDoubled, 'Two  spaces.', {}, /a space too many/],
    [checkPairs, 'Here (and there.', {}, /\( and \)/],
    [checkPairs, 'El verbo «be va aquí.', es, /« and »/],
    [checkPairs, 'Use `print to show it.', {}, /code mark/],
    [checkPairs, 'One *word too many.', {}, /emphasis/],
    [checkPairs, '```python\nprint(1)\n', article, /never ends/],
    [checkPairs, 'Cuál es el verbo?', es, /Spanish question/],
    [checkPairs, '¿Cuál es el verbo.', es, /Spanish question/],
    [checkSpacing, 'First one , then two.', {}, /before a mark/],
    [checkSpacing, 'It ends here.Then it goes on.', {}, /after a mark/],
    [checkLeftovers, 'asdf asdf', {}, /filler/],
    [checkLeftovers, 'WIP: more to say.', {}, /note to its author/],
    [checkLeftovers, 'Marta, ¿puedes revisar esto?', es, /between authors/],
    [checkLeftovers, 'Say hello to [your name].', {}, /a blank/],
    [checkLeftovers, '<<<<<<< HEAD', article, /merge/],
    [checkLeftovers, 'Fish &amp; chips.', {}, /web page/],
    [checkLeftovers, 'One line\\nand another.', {}, /escape/],
    [checkLeftovers, `Hello, $${'{name}'}.`, {}, /template/],
    [checkLeftovers, '[object Object]', {}, /a program leaves/],
    [checkLeftovers, 'cat\u200b', material, /cannot be seen/],
    [checkLeftovers, 'Read [more]().', {}, /nowhere/],
    [checkLeftovers, 'Opción incorrecta 3', material, /what it is for/],
    [checkLeftovers, 'Copia de La casa', title, /a copy/],
    [checkArithmetic, 'So 7 + 5 = 13 in the end.', {}, /that makes 12/],
    [checkArithmetic, 'Here 17 // 5 is 3.4.', {}, /that makes 3/],
    [checkArithmetic, 'Son 3 por 4 son 11.', es, /that makes 12/],
    [checkLanguageOf, 'The person is always said in English.', es, /language/],
    [checkLanguageOf, 'La persona siempre se dice.', {}, /language/],
    [checkLanguageOf, 'Hello! Ana está soltera. I am here.', material, /Ana está soltera/],
    [checkMarkdown, '| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |\n', article, /2 columns/],
    [checkLanguageOf, 'On dit *on the table* quand les clés sont posées sur la table.', es, /language/],
    [checkMarkdown, '##Searching', article, /without a space/],
    [checkMarkdown, '## \n\nText.', article, /without words/],
    [checkMarkdown, '```python\nprint(“hi”)\n```', article, /curly/],
  ])('%o of %j', (rule, text, more, message) => {
    expect(rule(place(text, more)).join('; ')).toMatch(message);
  });
});

describe('what is left alone', () => {
  it.each<[string, Partial<PlacedText>]>([
    ['¿Qué auxiliar hay en *Has she eaten?*', { ...es, field: 'says', role: 'material' }],
    ['— Do you like it? — ¿Cómo contestas que sí?', es],
    ['Solo *I* lleva *am*: **I am**, *we are from the city*.', es],
    ['She had had enough, and that was that that day.', {}],
    ['1) First :) and (so on).', {}],
    ['`a,b` and `x.y` stand at 9.30 a.m. on example pages.', {}],
    ['Wait... then go on… “Really?”', {}],
    ['Here `2 ** 3` is 8, 2*3 is 6, 7 / 2 is 3.5, and 10 - 2 - 3 is 5.', {}],
    ['| a | b |\n|---|---|\n| `x | y` | 2 |\n', article],
    ['Sentence 2', material],
    ['going to', { role: 'label', field: 'title', file: 'c/concepts/one.yaml' }],
    ['to be', { ...es, field: 'aliases', role: 'label' }],
    ['print(f"{word} has {count} letters")', material],
    ['Los signos < > == != preguntan algo.', es],
    ['What is in x after x *= 3?', {}],
  ])('%j', (text, more) => {
    const rules = [
      checkArithmetic,
      checkClosing,
      checkDoubled,
      checkLanguageOf,
      checkLeftovers,
      checkMarkdown,
      checkPairs,
      checkSpacing,
    ];
    expect(rules.flatMap((rule) => rule(place(text, more)))).toEqual([]);
  });
});
