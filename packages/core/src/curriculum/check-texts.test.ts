import { describe, expect, it } from 'vitest';
import { checkTexts } from './check-texts.ts';

const faultsOf = (field: string, text: string) =>
  checkTexts({
    folder: 'course',
    documents: new Map([['lessons/one.yaml', { activities: [{ content: { [field]: text } }] }]]),
    texts: new Map(),
    sources: new Map(),
    unreadable: [],
  }).map(({ path, message }) => `${path}: ${message}`);

describe('texts of a pack', () => {
  it.each([
    ['prompt', 'TODO: ask something', /a reminder/],
    ['explanation', 'Lorem ipsum dolor.', /a reminder/],
    ['text', 'xxx', /to come/],
    ['explanation', '...', /says nothing/],
    ['prompt', 'Â¿QuÃ© frase?', /encoding/],
    ['explanation', 'This **never ends.', /emphasis/],
    ['prompt', '<b>Which</b> one?', /tags/],
    ['prompt', 'Look: ![house](house.png)', /picture/],
  ])('%s %j is named', (field, text, message) => {
    expect(faultsOf(field, text).join('\n')).toMatch(message);
    expect(faultsOf(field, text)[0]).toMatch(new RegExp(`^activities\\.0\\.content\\.${field}: `));
  });

  it.each([
    ['prompt', 'Todo está bien. ¿Qué falta en todo: nada?'],
    ['prompt', 'What does `<b>` do, and **this**, and `2 ** 3`?'],
    ['text', '–'],
    ['says', '2**3 is 8, and so is 2 ** 3'],
    ['code', 'TODO: <b> **'],
    ['prompt', '¿Qué? ¡Ya! «Sí» — «ñandú» Ãlvaro'],
  ])('%s %j is left alone', (field, text) => {
    expect(faultsOf(field, text)).toEqual([]);
  });
});
