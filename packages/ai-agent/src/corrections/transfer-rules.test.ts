import { describe, expect, it } from 'vitest';
import { findCorrections } from './correct-english.ts';
import { applyCorrections } from './weave-corrections.ts';

const mend = (text: string) => applyCorrections(text, findCorrections(text, 'en'));

describe('what is carried over from another language', () => {
  it.each([
    ['My birthday is on July.', 'My birthday is in July.'],
    ['Before to eat, wash your hands.', 'Before eating, wash your hands.'],
    ['When I will arrive, I will call you.', 'When I arrive, I will call you.'],
    ['Do you know what time is it?', 'Do you know what time it is?'],
    ['It was a nice weather.', 'It was nice weather.'],
    ['I am born in Mexico.', 'I was born in Mexico.'],
    ['My mother she cooks very well.', 'My mother cooks very well.'],
    ['There are some student in the class.', 'There are some students in the class.'],
    ['He likes to do sport and he enjoy it.', 'He likes to do sport and he enjoys it.'],
    ['I think its going to rain.', "I think it's going to rain."],
    ['My parents wants to buy a car.', 'My parents want to buy a car.'],
    ['The news are very bad today.', 'The news is very bad today.'],
    ['The people here is very friendly.', 'The people here are very friendly.'],
    ['These informations is important.', 'This information is important.'],
    ['I would like that you help me.', 'I would like you to help me.'],
    ['She suggested to go to the beach.', 'She suggested going to the beach.'],
    ["I'm used to get up early.", "I'm used to getting up early."],
    ['We are agree with you.', 'We agree with you.'],
    ['If I would have money, I would buy a house.', 'If I had money, I would buy a house.'],
    ['I will call you when I will arrive.', 'I will call you when I arrive.'],
    ['This is the best film I never seen.', 'This is the best film I have ever seen.'],
    ['I very like this song.', 'I really like this song.'],
    ['I feel me very tired.', 'I feel very tired.'],
    ['Although it was raining but we went out.', 'Although it was raining, we went out.'],
    ['She has hair long.', 'She has long hair.'],
    ['We enjoyed a lot the party.', 'We enjoyed the party a lot.'],
    ['He asked me where was I from.', 'He asked me where I was from.'],
    ['She gave to me a present.', 'She gave me a present.'],
    ['I prefer tea than coffee.', 'I prefer tea to coffee.'],
    ['I was born at 5 May 1999.', 'I was born on 5 May 1999.'],
    ['She married with a teacher.', 'She married a teacher.'],
    ['She is married with a teacher.', 'She is married to a teacher.'],
    ['I was in home all the day.', 'I was at home all day.'],
    ['The most of students study a lot.', 'Most students study a lot.'],
    ['Yesterday I have eaten pizza.', 'Yesterday I ate pizza.'],
    ['Yesterday we have been at the beach.', 'Yesterday we were at the beach.'],
  ])('%s', (said, meant) => expect(mend(said)).toBe(meant));

  it.each([
    'This tool is used to make holes.',
    'If you would like some tea, just ask.',
    "I don't know when I will arrive.",
    'I like my hair long.',
    'It happened over the last week.',
    'Do you know where he is from?',
    'She thinks in Spanish and speaks in English.',
    'What draws people here is the sea.',
  ])('leaves alone: %s', (said) => expect(mend(said)).toBe(said));
});
