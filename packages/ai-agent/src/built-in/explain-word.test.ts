import { LADDER_START, type TurnContext } from '@kindling/core/turns';
import { describe, expect, it } from 'vitest';
import { explainWord } from './explain-word.ts';

const ask = (message: string, more: Partial<TurnContext> = {}) =>
  explainWord({
    message, language: 'en', past: [], ladder: LADDER_START, move: 'none', maxRung: 3, specialist: 'concepts', ...more,
  }); // biome-ignore format: a record

describe('a word somebody asks about', () => {
  it.each([
    ['What does “umbrella” mean?', 'es', '**umbrella** (sustantivo): paraguas'],
    ['¿Qué significa «although»?', 'es', '**although** (conjunción): aunque'],
    ['what does mochila mean', 'en', '**mochila** (noun): backpack'],
    ['que quiere decir look forward to', 'es', '**look forward to** (verbo): tener muchas ganas de'],
    ['¿Cómo se dice «gato» en inglés?', 'es', '**gato** (sustantivo): cat'],
    ['How do you say library in Spanish?', 'en', '**library** (noun): biblioteca'],
    ['What means "stubborn"?', 'es', '**stubborn** (adjetivo): '],
    ['no entiendo la palabra beach', 'es', '**beach** (sustantivo): playa'],
    ['How do you say "to swim" in Spanish?', 'en', '**swim** (verb): nadar'],
    ['what is the meaning of the word journey?', 'es', '**journey** (sustantivo): viaje'],
  ] as const)('%s', async (message, language, begins) => {
    const answer = await ask(message, { language });
    expect(answer?.text.startsWith(begins), answer?.text).toBe(true);
    expect(answer?.text).toMatch(/\?$/);
  });

  it('is asked back about where it is unknown', async () => {
    expect(await ask('What does “wibblefrotz” mean?')).toMatchObject({ act: 'ask-back' });
  });

  it.each([
    'What does that mean?',
    'what does this function do',
    'what do you mean',
    'what means this',
    'no entiendo la pregunta',
    '¿Qué significa esto?',
    'I mean it',
    'what does it mean?',
  ])('is none in: %s', async (message) => {
    expect(await ask(message)).toBeUndefined();
  });

  it('is not told beside a task', async () => {
    const activity = { id: 'a', kind: 'english-item', language: 'en', title: '', statement: '' } as const;
    expect(await ask('what does although mean', { activity } as Partial<TurnContext>)).toBeUndefined();
    expect(await ask('what does although mean', { code: 'x = 1' })).toBeUndefined();
  });
});
