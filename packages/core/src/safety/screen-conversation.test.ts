import { describe, expect, it } from 'vitest';
import { screenConversation, screenMessage } from './index.ts';

const minor = { isMinor: true };
const screen = (message: string, ...earlier: string[]) => screenConversation(message, earlier, minor);
const SIGN = 'i feel so worthless';

describe('a sign', () => {
  it('stays a sign where it comes alone', () => {
    expect(screen(SIGN)).toEqual(screenMessage(SIGN, minor));
    expect(screen(SIGN, 'how do i sort a list?')).toMatchObject({ severity: 'low' });
  });

  it('that comes again is more than one', () => {
    expect(screen('i hate my life', SIGN, 'nothing')).toMatchObject({ severity: 'high', alertAdult: true });
  });

  it.each(['yes', 'yeah kind of', 'i mean it', 'sí, es verdad', 'its not a joke', 'no es broma'])(
    'that is confirmed is more than one: %s',
    (answer) => {
      expect(screen(answer, SIGN)).toMatchObject({ category: 'self-harm', severity: 'high' });
    },
  );

  it.each(['no, just kidding', 'yes lol it was a joke', 'how do i sort a list?', 'es broma jaja'])(
    'that is taken back, or left, is nothing new: %s',
    (answer) => {
      expect(screen(answer, SIGN)).toBeUndefined();
    },
  );

  it('is confirmed by the next message alone', () => {
    expect(screen('yes', SIGN, 'how do i sort a list?')).toBeUndefined();
  });
});

describe('what is told in pieces', () => {
  const pieces = ['its about my stepdad', 'at night he comes', 'and touches me in my bed'];

  it('is a sign where no piece is one', () => {
    expect(screen('hits me every night', 'my dad')).toMatchObject({ category: 'abuse', alertAdult: true });
    expect(screen(pieces[2] ?? '', pieces[0] ?? '', pieces[1] ?? '')).toMatchObject({ category: 'abuse' });
  });

  it('is nothing where the pieces are of an ordinary day', () => {
    expect(screen('and with sort()?', 'how do i sort a list', 'ok thanks')).toBeUndefined();
    expect(screen('mi madre cocina', 'me gusta el fútbol')).toBeUndefined();
  });

  it('tells of an adult without an alert, as other signs do', () => {
    expect(screenConversation('hits me every night', ['my dad'], { isMinor: false })).not.toMatchObject({
      severity: 'low',
      alertAdult: true,
    });
  });
});

it('never lets what was said earlier make a danger harmless', () => {
  expect(screen('i want to kill myself', 'haha just joking', 'in my book everybody dies')).toMatchObject({
    category: 'self-harm',
    severity: 'high',
  });
});
