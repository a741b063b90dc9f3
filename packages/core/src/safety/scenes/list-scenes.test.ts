import { describe, expect, it } from 'vitest';
import { listScenes, playScene } from './list-scenes.ts';
import { PEOPLE_OF_SCENES } from './people-of-scenes.ts';

describe('a scene', () => {
  it('takes each choice of each part at least once', () => {
    const played = playScene('(a|b|c|d|e|f|g) (1|2|3|4|5|6|7|8|9|10|11) (x|y)').join(' ').split(' ');
    for (const choice of 'a b c d e f g 1 2 3 4 5 6 7 8 9 10 11 x y'.split(' '))
      expect(played, choice).toContain(choice);
  });

  it('puts people in, closes up what is left out, and says nothing twice', () => {
    const played = playScene('{friend} sings (, loudly|)');
    expect(played.length).toBeGreaterThan(5);
    expect(new Set(played).size).toBe(played.length);
    for (const text of played) expect(text).toMatch(/^[a-z ]+ sings(?:, loudly)?$/);
  });
});

describe('all scenes', () => {
  const messages = listScenes();

  it('leave no sign of how they are written in a message', () => {
    for (const { text } of messages) expect(text).not.toMatch(/[(){}|]|undefined|^$/);
  });

  it('name people that there are', () => {
    for (const people of Object.values(PEOPLE_OF_SCENES)) expect(people.split('|').length).toBeGreaterThan(5);
  });

  it('tell of every danger, and as often of none', () => {
    const countOf = (category: string) => messages.filter((message) => message.category === category).length;
    for (const category of ['self-harm', 'abuse', 'grooming', 'violence'])
      expect(countOf(category)).toBeGreaterThan(300);
    expect(countOf('none') / messages.length).toBeGreaterThan(0.35);
  });
});
