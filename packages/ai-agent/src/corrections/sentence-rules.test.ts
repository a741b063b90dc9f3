import { describe, expect, it } from 'vitest';
import { applyCorrections, correctEnglish } from './index.ts';
import { listForms, putInto } from './verb-forms.ts';

const mend = (text: string) => applyCorrections(text, correctEnglish(text, 'en'));

describe('a mistake that its clause tells', () => {
  it.each([
    ['They is my friends.', 'They are my friends.'],
    ['She are happy.', 'She is happy.'],
    ['My parents was angry.', 'My parents were angry.'],
    ['There is many people here.', 'There are many people here.'],
    ['I have two brother.', 'I have two brothers.'],
    ['We visited three city in May.', 'We visited three cities in May.'],
    ['Every days I go running.', 'Every day I go running.'],
    ["I don't have much friends.", "I don't have many friends."],
    ['This books are old.', 'These books are old.'],
    ['These house is big.', 'This house is big.'],
    ['Did you went there?', 'Did you go there?'],
    ['Does he plays guitar?', 'Does he play guitar?'],
    ["She doesn't likes fish.", "She doesn't like fish."],
    ['He can speaks French.', 'He can speak French.'],
    ['I am study English.', 'I am studying English.'],
    ['She has went home.', 'She has gone home.'],
    ['I have see that film.', 'I have seen that film.'],
    ['I like play football.', 'I like playing football.'],
    ['I look forward to see you.', 'I look forward to seeing you.'],
    ['I want that you come.', 'I want you to come.'],
    ['He told to me the truth.', 'He told me the truth.'],
    ['I am interested on music.', 'I am interested in music.'],
    ['We arrived to Madrid.', 'We arrived in Madrid.'],
    ['I was born on 2010.', 'I was born in 2010.'],
    ['We went at the beach.', 'We went to the beach.'],
    ['I wake up at the 7.', 'I wake up at 7.'],
    ['I have a good news.', 'I have good news.'],
    ['The life is hard.', 'Life is hard.'],
    ['I am here since two years.', 'I have been here for two years.'],
    ['She is living here since 2010.', 'She has been living here since 2010.'],
    ['I have been in Paris last year.', 'I was in Paris last year.'],
    ['If I will have time, I will go.', 'If I have time, I will go.'],
    ['She is more tall than me.', 'She is taller than me.'],
    ['This is the most big city.', 'This is the biggest city.'],
    ['Where you live?', 'Where do you live?'],
    ['Where she lives?', 'Where does she live?'],
    ['What means this word?', 'What does this word mean?'],
    ['I no like coffee.', "I don't like coffee."],
    ['She not is here.', 'She is not here.'],
    ["It's depend on the weather.", 'It depends on the weather.'],
  ])('%s', (wrong, right) => {
    expect(mend(wrong)).toBe(right);
  });
});

describe('a right sentence', () => {
  it.each([
    'The book I gave you is good, and what they told us was true.',
    'One of my friends is here; the price of the apples was high.',
    'If only it were true! I wish he were here.',
    'What were they to do? She was to leave.',
    'A two year plan, a ten minute walk and a five day trip.',
    'There is a lot of milk and some bread.',
    'Everything they have is made by hand.',
    'I have lived here since last year. We have eaten well for the last two weeks.',
    'The story was told to me by my aunt.',
    'I do not know if he will come.',
    'He is a music teacher and reads a news story at an information desk.',
    'It is more cold water than I need.',
    'Did you leave? Does she have time? You can have it.',
    'We arrived at the station in June. She works at the 7th floor desk.',
    'When you live here, you know why they work.',
    'I would like work that I like. They like music.',
    'He has no money, and there is not much homework.',
  ])('is left alone: %s', (text) => {
    expect(correctEnglish(text, 'en')).toEqual([]);
  });
});

describe('the forms of a verb', () => {
  it('are found by any of them', () => {
    expect(putInto('participle', 'went')).toBe('gone');
    expect(putInto('ing', 'writes')).toBe('writing');
    expect(putInto('third', 'studied')).toBe('studies');
    expect(putInto('past', 'travel')).toBe('travelled');
    expect(putInto('base', 'xyz')).toBe('xyz');
  });

  it('are listed without the ones that were not asked for', () => {
    expect(listForms('past', ({ past, participle }) => past !== participle)).not.toContain('bought');
    expect(listForms('third').split('|')).toContain('has');
  });
});
