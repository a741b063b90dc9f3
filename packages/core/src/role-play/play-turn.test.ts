import { describe, expect, it } from 'vitest';
import { cafe } from './cafe.fixture.ts';
import {
  currentTask,
  hintFor,
  judgeCriteria,
  openRolePlay,
  playTurn,
  replayRolePlay,
  toRolePlay,
} from './index.ts';

const after = (...said: string[]) => replayRolePlay(cafe, said, 'es');

describe('a role-play without a model', () => {
  it('begins with the partner and says what the learner is to do', () => {
    const { state, reply } = openRolePlay(cafe);
    expect(reply).toEqual({ partner: 'Hello! What can I get you?', note: null, act: 'greet' });
    expect(currentTask(cafe, state)).toBe('Pide de beber.');
    expect(hintFor(cafe, state, 'en')).toBe('You could begin like this: “Could I have a tea, please?”');
  });

  it('goes on when it understood, and shows the phrase of the scenario once said otherwise', () => {
    expect(after('Could I have a coffee, please?').reply).toMatchObject({
      partner: 'Anything to eat?',
      note: null,
    });
    expect(after('coffee').reply.note).toBe('También puedes decir: «Could I have coffee, please?»');
  });

  it('reads slips, and asks where a slip may be another word', () => {
    expect(after('a cofee').state.slots).toMatchObject({ drink: 'coffee' });
    const doubt = after('a bear please');
    expect(doubt.reply.partner).toContain('“beer”');
    expect(doubt.state.step).toBe('drink');
    const settled = playTurn(cafe, doubt.state, 'yes', 'es');
    expect(settled.reply.partner).toBe('No beer here. A water for you. Anything to eat?');
    expect(playTurn(cafe, doubt.state, 'no, a tea', 'es').state.slots).toMatchObject({ drink: 'tea' });
  });

  it('asks for the part that is missing', () => {
    expect(after('tea', 'sandwich').reply.partner).toMatch(/How many\?$/);
    expect(after('tea', 'sandwich', 'two').state.step).toBe('price');
  });

  it('understands Spanish, says it in English and waits; the second time it goes on', () => {
    const heard = after('quiero un café por favor');
    expect(heard.reply).toMatchObject({
      act: 'recast',
      note: 'Te he entendido. En inglés: «Could I have coffee, please?» Ahora tú.',
    });
    expect(heard.state.step).toBe('drink');
    const again = playTurn(cafe, heard.state, 'un café', 'es');
    expect(again.state).toMatchObject({ step: 'food', said: [] });
    expect(playTurn(cafe, heard.state, 'que quiero un café', 'en').reply.note).toMatch(
      /^Next time try it in English/,
    );
  });

  it.each(['no sé', "I don't know", 'Sorry, I have no idea.'])(
    'takes "%s" for being lost, and not for a no',
    (said) => {
      const { state, reply } = after('tea', said);
      expect(state.step).toBe('food');
      expect(reply.act).toBe(after('tea', 'I do not understand').reply.act);
    },
  );

  it('says it in easier words to who is lost, with the meaning, then with a beginning', () => {
    const lost = after('no entiendo');
    expect(lost.reply).toMatchObject({ act: 'hint', note: 'Te pregunta qué quieres tomar.' });
    expect(lost.reply.partner).toContain('What do you want to drink?');
    expect(after('no entiendo', 'what?').reply.note).toContain('Puedes empezar así');
    expect(after('help me').reply.note).toContain('Puedes empezar así');
  });

  it('stays in the part when something else is said, and owns up to being a program', () => {
    expect(after('I went to the beach yesterday').reply.partner).toMatch(/And to drink\?$/);
    expect(after('are you a robot?').reply.note).toBe('Hablas con un programa que hace de Sean.');
  });

  it('goes another way by what was said', () => {
    expect(after('tea', 'no thanks').reply.partner).toBe('No food, then. Ten euros for the tea.');
  });

  it('goes on by itself after three tries, and five messages at one step are the most', () => {
    const stuck = after('zzz', 'zzz', 'zzz');
    expect(stuck.reply.partner).toMatch(/let's go on/i);
    expect(stuck.state.step).toBe('food');
    expect(after('help', 'help', 'help', 'help', 'help').state.step).toBe('food');
  });

  it('ends with what was reached, and stays ended', () => {
    const said = ['Could I have a tea, please?', 'two sandwiches', 'How much is it?', 'card'];
    const end = after(...said);
    expect(end.reply).toEqual({
      partner: 'Goodbye!',
      note: 'Has conseguido todo: Pide con educación; Pregunta el precio.',
      act: 'summarise',
    });
    expect(currentTask(cafe, end.state)).toBeNull();
    expect(hintFor(cafe, end.state, 'es')).toBeNull();
    expect(playTurn(cafe, end.state, 'and now?', 'es').state.step).toBeNull();
    const half = after('tea please', 'two sandwiches', 'how much?', 'zzz', 'zzz', 'zzz');
    expect(half.reply.partner).toMatch(/Pay tomorrow, then\. Goodbye!$/);
    expect(judgeCriteria(cafe, half.state).map(({ met }) => met)).toEqual([false, true]);
    expect(half.reply.note).toBe('Conseguido: Pregunta el precio. Te falta: Pide con educación.');
  });

  it('refuses a role-play that has no script', () => {
    const { script: _, ...content } = cafe;
    expect(() => toRolePlay({ key: 'x', title: 'X', level: 'A1', content })).toThrow('no script');
  });
});
