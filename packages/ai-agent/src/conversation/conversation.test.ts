import type { RolePlay } from '@kindling/core/role-play';
import { LADDER_START, type Talk, type TurnContext } from '@kindling/core/turns';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../built-in/answer.ts';
import { createLibrary } from '../built-in/library.ts';
import { conversation } from '../specialists/conversation.ts';
import { askOnWhatWasSaid } from './follow-up.ts';
import { askAbout, findSubject } from './questions.ts';
import { askInSpanish } from './spanish/spanish-follow-up.ts';
import { SPANISH_ANYTHING, SPANISH_SUBJECTS } from './spanish/spanish-questions.ts';

const library = createLibrary([], []);

async function answer(message: string, talk?: Talk, more: Partial<TurnContext> = {}): Promise<Answer> {
  const context: TurnContext = {
    message, language: 'es', past: [], ladder: LADDER_START, move: 'none', maxRung: 3, specialist: 'conversation',
    ...(talk === undefined ? {} : { talk }), ...more,
  }; // biome-ignore format: a record
  return conversation.answer(context, library);
}

describe('asking on what was said', () => {
  it.each([
    ['Yesterday I went to the park and I played', 0, 'What did you do there?'],
    ['We went to the beach. I went to the beach', 0, 'What did you do there?'],
    ['I went to Sevilla with my older brother', 0, 'What did you do in Sevilla?'],
    ['I went to Sevilla with my older brother', 1, 'What do you and your older brother like to do together?'],
    ['I really like cooking for my friends.', 0, 'What do you like about cooking?'],
    ['I want to visit my uncle, but he is away', 0, 'Why do you want to visit your uncle?'],
    ['My sister lives in Lima', 0, 'Can you tell me more about your sister?'],
    ["I've got a dog", 0, 'Can you tell me more about your dog?'],
    ['I play with my friends', 0, 'What are your friends like?'],
    ["I don't like Mondays", 0, 'Why do you not like Mondays?'],
  ])('%s (%i)', (said, turn, question) => expect(askOnWhatWasSaid(said, turn)).toBe(question));

  it('says back no long piece, and nothing where nothing was named', () => {
    expect(
      askOnWhatWasSaid('I like the way the old men in our village sit there all afternoon', 0),
    ).toBeUndefined();
    expect(askOnWhatWasSaid('Yes, it was nice.', 0)).toBeUndefined();
  });
});

describe('talking freely', () => {
  it('says a mistake better in passing and asks about the mended words', async () => {
    const reply = await answer('Yesterday I go to Sevilla with my brother');
    expect(reply).toMatchObject({ act: 'recast' });
    expect(reply.text).toContain('went to Sevilla');
    expect(reply.text).toContain('What did you do in Sevilla?');
    expect(reply.corrections).toHaveLength(1);
  });

  it('takes up as many mistakes as the learner wants', async () => {
    const said = "i am agree, he don't like informations and she have a idea";
    expect((await answer(said, { corrections: 'few' })).corrections).toHaveLength(1);
    expect((await answer(said, { corrections: 'some' })).corrections).toHaveLength(3);
    expect((await answer(said, { corrections: 'all' })).corrections?.length).toBeGreaterThan(3);
  });

  it('asks within the level it is told', async () => {
    expect((await answer('I like music', undefined, { level: 'A1', past: [] })).text).toContain(
      'What do you like about music?',
    );
    expect((await answer('Music!', undefined, { level: 'A1' })).text).toContain(
      'What do you listen to in the morning?',
    );
    expect((await answer('Music!', undefined, { level: 'B1' })).text).toContain(
      'How has your taste in music changed?',
    );
    expect((await answer('Music!', undefined, { level: 'unheard of' })).text).toContain('concert');
  });

  it('stays with the subject when the words change', async () => {
    const past = [{ message: 'I play football', reply: 'OK!', specialist: 'conversation' as const }];
    expect((await answer('Every week!', undefined, { past })).text).toMatch(/match|start|good at/);
  });

  it('begins with what the learner likes, and else offers three subjects', async () => {
    expect((await answer("let's talk", { interests: ['football'] })).text).toMatch(/^You like football\. /);
    expect((await answer("let's talk", { interests: ['knitting'] })).text).toContain('Why do you like it?');
    expect((await answer('no sé qué decir')).text).toBe(
      'What would you like to talk about? holidays, food or sport?',
    );
  });

  it('makes it easier for who is lost, and invites who speaks Spanish into English', async () => {
    const past = [{ message: 'my job', reply: 'What?', specialist: 'conversation' as const }];
    expect(await answer('no entiendo', undefined, { past })).toMatchObject({ act: 'hint' });
    expect((await answer('no entiendo', undefined, { past })).text).toContain('«I work in …»');
    expect((await answer('me gusta mucho la música')).text).toContain('«I like to listen to …»');
  });
});

describe('talking in Spanish', () => {
  it('recasts and asks on in Spanish with who has it explained in English', async () => {
    const reply = await answer('Mi hermana es muy alto y fui a Lima con mi hermano', undefined, {
      language: 'en',
    });
    expect(reply).toMatchObject({ act: 'recast', corrections: [{ type: 'agreement' }] });
    expect(reply.text).toMatch(/^You could say: .+alta.+”\n\n¿Qué hiciste en Lima\?$/);
  });

  it('stays with it when English slips in between, and with English when Spanish does', async () => {
    const turn = (message: string) => ({ message, reply: 'R', specialist: 'conversation' as const });
    const spanish = [turn('Me gusta la música'), turn('Escucho música con mi hermana')];
    const back = await answer('I play the guitar', undefined, { language: 'en', past: spanish });
    expect(back.text).toContain('Try it in Spanish');
    const english = [turn('I like music'), turn('I play the guitar')];
    const on = await answer('I like rock', undefined, { language: 'en', past: english });
    expect(on.text).toContain('What do you like about rock?');
  });

  it('talks Spanish with whose slips are those of a learner, and asks others for English', async () => {
    expect((await answer('Yo tiene dos gatos y mi casa es grande')).text).toContain('Yo tengo');
    expect((await answer('Me gusta mucho mi casa')).text).toContain('Prueba a decirlo en inglés');
  });

  it.each([
    ['Fui al cine con mis amigos', 0, '¿Qué hiciste allí?'],
    // Said back it would be wrong twice.
    ['Ayer fui al playa', 0, '¿Qué hiciste allí?'],
    ['Fui al cine con mis amigos', 1, '¿Qué haces con ellos?'],
    ['Me gusta mucho el fútbol', 0, '¿Qué es lo que más te gusta del fútbol?'],
    ['No me gustan los lunes', 0, '¿Por qué no te gustan los lunes?'],
    ['Quiero visitar a mi abuela', 0, '¿Por qué quieres visitar a tu abuela?'],
    ['Tengo un perro.', 1, '¿Cómo es tu perro?'],
  ])('asks on: %s (%i)', (said, turn, question) => expect(askInSpanish(said, turn)).toBe(question));

  it('finds a subject in Spanish words and asks within the level', () => {
    expect(findSubject('mi perro come mucho', SPANISH_SUBJECTS)?.name).toBe('la comida');
    for (const subject of [...SPANISH_SUBJECTS, SPANISH_ANYTHING])
      for (const level of ['A1', 'A2', 'B1'] as const)
        expect(askAbout(subject, level, 0)).not.toBe(askAbout(subject, level, 1));
  });
});

describe('what is only looks', () => {
  it('is noted, and not said back', async () => {
    const reply = await answer('Yesterday i played football with my friends');
    expect(reply).toMatchObject({ act: 'ask-back', corrections: [{ type: 'capital' }] });
    expect(reply.text).not.toContain('Puedes decir');
  });
});

describe('playing a scene', () => {
  const step = (key: string, turn: number) => ({
    key, turn, simpler: 'Your name?', gloss: 'Te pregunta cómo te llamas.', frame: "I'm {name:…}.", branches: [],
    needs: [{ slot: 'name', kind: 'name' as const, phrases: [], ask: 'And your name?' }],
  }); // biome-ignore format: a record
  const play: RolePlay = {
    key: 'hello', title: 'Hola', level: 'A1', situation: 'S', learnerRole: 'L', partner: { name: 'Emma', role: 'P' }, goal: 'G',
    targetLanguage: [], closing: 'Bye!', success: [{ key: 'name', text: 'Dice su nombre.' }, { key: 'from', text: 'Dice de dónde es.' }],
    turns: [{ partner: 'Hi!', task: 'Saluda.', model: "I'm Ana." }, { partner: 'Who?', task: 'Repite.', model: "I'm Ana." }],
    script: { version: 1, steps: [step('one', 1), step('two', 2)], criteria: [
      { key: 'name', any: ["I'm <word>"], and: [], times: 1, slots: ['name'] }, { key: 'from', any: ['from'], and: [], times: 1, slots: [] } ] },
  }; // biome-ignore format: a record

  it('answers in the part, with mistakes and notes behind it', async () => {
    const first = await answer("I'm Ana and he don't speak", { scene: { play, said: [] } });
    expect(first).toMatchObject({ act: 'recast', corrections: [{ type: 'agreement' }] });
    expect(first.text).toMatch(/^Who\?\n\nPuedes decir: “I'm Ana and he doesn't speak”$/);
  });

  it('goes by everything said before, and sums up at the end', async () => {
    const last = await answer("I'm Ana.", { scene: { play, said: ["I'm Ana."] } });
    expect(last).toMatchObject({
      act: 'summarise',
      text: 'Bye!\n\nConseguido: Dice su nombre. Te falta: Dice de dónde es.',
    });
  });
});
