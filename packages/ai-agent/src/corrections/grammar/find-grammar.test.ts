import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../weave-corrections.ts';
import { findGrammar } from './find-grammar.ts';

/** What one correction after the other makes of a sentence: two of one place would show. */
const mend = (text: string) => {
  const found = findGrammar(text, 'en');
  return { better: applyCorrections(text, found), types: found.map(({ type }) => type) };
};

it('says of "I is" what goes with I', () => {
  const [found] = findGrammar('Hello, I is from Spain.', 'en');
  expect(found).toMatchObject({ from: 'I is', to: 'I am', why: 'With I the verb be is am: I am.' });
  expect(findGrammar('I is from Spain.', 'es')[0]?.why).toBe('Con I, el verbo be es am: I am.');
});

describe('mistakes in the grammar of a sentence', () => {
  it.each([
    ['agreement', 'My brother live in Madrid.', 'My brother lives in Madrid.'],
    ['agreement', 'She always need a car.', 'She always needs a car.'],
    ['agreement', 'They likes music.', 'They like music.'],
    ['agreement', 'We goes home late.', 'We go home late.'],
    ['agreement', 'You plays very well.', 'You play very well.'],
    ['agreement', 'I have two brothers and we goes to school.', 'I have two brothers and we go to school.'],
    ['agreement', 'My two best friends is here.', 'My two best friends are here.'],
    ['agreement', 'Hello Emma, my name are Ana.', 'Hello Emma, my name is Ana.'],
    ['agreement', 'Most young people thinks so.', 'Most young people think so.'],
    ['agreement', 'A person who have money is happy.', 'A person who has money is happy.'],
    ['agreement', 'We did it for this reasons.', 'We did it for these reasons.'],
    ['plural', 'Recently scientist have found it.', 'Recently scientists have found it.'],
    ['plural', 'I read many interesting book.', 'I read many interesting books.'],
    ['plural', 'It is one of the best way.', 'It is one of the best ways.'],
    ['plural', 'Every days I work.', 'Every day I work.'],
    ['plural', 'There are a lot of car here.', 'There are a lot of cars here.'],
    ['verb-form', 'He can plays football.', 'He can play football.'],
    ['verb-form', 'They will reduced it.', 'They will reduce it.'],
    ['verb-form', 'I want to went home.', 'I want to go home.'],
    ['verb-form', 'You learn by make mistakes and by read it.', 'You learn by making mistakes and by reading it.'],
    ['verb-form', 'Thank you for help me.', 'Thank you for helping me.'],
    ['verb-form', 'I have ate it.', 'I have eaten it.'],
    ['verb-form', 'It makes them to laugh.', 'It makes them laugh.'],
    ['missing-word', 'We want go home.', 'We want to go home.'],
    ['missing-word', 'I think is a good idea.', 'I think it is a good idea.'],
    ['missing-word', 'Is very important for me.', 'It is very important for me.'],
    ['article', 'She has job.', 'She has a job.'],
    ['article', 'It is very good idea.', 'It is a very good idea.'],
    ['article', 'We live in same street.', 'We live in the same street.'],
    ['article', 'It was a honest answer in a hour.', 'It was an honest answer in an hour.'],
    ['word-choice', 'It is bigger then mine.', 'It is bigger than mine.'],
    ['word-choice', 'They play with there friends.', 'They play with their friends.'],
    ['word-choice', 'I think its very cold.', "I think it's very cold."],
    ['word-choice', 'This is more stronger.', 'This is stronger.'],
    ['word-choice', 'I thing that he is right.', 'I think that he is right.'],
    ['word-choice', 'I went there for to swim.', 'I went there to swim.'],
    ['word-order', 'What time you get up?', 'What time do you get up?'],
    ['word-order', 'How often he plays?', 'How often does he play?'],
    ['word-order', "I don't know where is my phone.", "I don't know where my phone is."],
    ['word-order', 'Do you can help me?', 'Can you help me?'],
    ['negation', "I don't have no money.", "I don't have any money."],
    ['preposition', 'In the other hand it is late.', 'On the other hand it is late.'],
    ['preposition', 'She listens the radio and I wait her.', 'She listens to the radio and I wait her.'],
    ['preposition', 'I agree the statement; he looked me.', 'I agree with the statement; he looked at me.'],
    ['tense', 'Yesterday we visit my aunt.', 'Yesterday we visited my aunt.'],
    ['tense', 'She is very ill last week.', 'She was very ill last week.'],
    ['tense', 'I buy this phone two years ago.', 'I bought this phone two years ago.'],
    ['article', 'She is writer.', 'She is a writer.'],
    ['article', 'I want to be doctor.', 'I want to be a doctor.'],
    ['article', 'I buy a new shoes.', 'I buy new shoes.'],
    ['missing-word', 'We want come.', 'We want to come.'],
    ['word-choice', 'He took the the bus.', 'He took the bus.'],
    ['word-choice', 'The book is more interesting that the film.', 'The book is more interesting than the film.'],
    ['punctuation', 'If you study hard you will pass.', 'If you study hard, you will pass.'],
    ['preposition', 'We discussed about the film.', 'We discussed the film.'],
    ['punctuation', 'For example they can read.', 'For example, they can read.'],
    ['capital', 'this is a long sentence. it goes on for some words.', 'This is a long sentence. It goes on for some words.'],
  ])('%s: %s', (type, wrong, right) => {
    const { better, types } = mend(wrong);
    expect(better).toBe(right);
    expect(types).toContain(type);
  }); // biome-ignore format: one case a line
});

describe('sentences that only look wrong', () => {
  it.each([
    'I suggest that he go, and that it be soon.',
    'How can cars help? What should students do?',
    'The book he read was good, and so was the one she put there.',
    'The number of cars is growing, and the police are here.',
    'My family are all here.',
    'Does your sister like it? Did it help?',
    'He let it go and made it work.',
    'Homeless people, of whom some work, and a group of people is waiting.',
    'She had therapy, alcohol is a problem, and they need help.',
    'It has important consequences, and there is useful advice.',
    'Two car parks, ten two-year-old children and five colour printers',
    'Both work here and each needs time.',
    'This means that this works well.',
    'It is lower than before, and then it rose; better late than never, then.',
    'There houses are cheap? There is one, and there are two.',
    'Its very name, its important role and its own way',
    'A university, a European, a one-way street, an hour, an heir, an umbrella, a unit, an uncle',
    'Of course you can! Actually I can.',
    '“Go!” she said. The U.S. joined later, e.g. in May.',
    'In world music, in the same way, most of the time',
    'What is it? What happened? Who wants it?',
    'We look forward to it, due to increased costs.',
    'I am used to living here.',
    'lol that was so funny and I liked it',
    'A few friends, a good many people and a two days’ trip',
    'Yesterday I saw the man who lives there and we always talk to.',
    'Since last week I have a cold, and over the last year I have grown.',
    'It is more likely that the film wins. It had had its day.',
    'The deal the two made, a wait the others knew',
    'He said he would go last night.',
  ])('%s', (text) => expect(findGrammar(text, 'en')).toEqual([]));
});
