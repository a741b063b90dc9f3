import { describe, expect, it } from 'vitest';
import { cafe } from '../role-play/cafe.fixture.ts';
import { LADDER_START } from './hint-ladder.ts';
import type { Turn } from './plan-turn.ts';
import { takeTurn } from './take-turn.ts';
import type { ReplyGuard, TurnPart, Voice } from './turn.ts';
import { TutorActivity } from './tutor-activity.ts';

/** Says fixed words, and remembers what it was told. */
function voiceOf(origin: string, text: string) {
  const heard: unknown[] = [];
  const voice: Voice = {
    origin,
    async *speak(context) {
      heard.push(context);
      yield { type: 'about', act: 'hint', sources: [{ kind: 'lesson', key: 'a/b', title: 'B' }] };
      for (const word of text.split(/(?<= )/)) yield { type: 'text', text: word };
    },
  };
  return { voice, heard };
}

/** Holds back from the word "secret" on. */
const guard: ReplyGuard = {
  async *guard(deltas) {
    for await (const text of deltas) {
      if (text.includes('secret')) return yield { type: 'leak', leak: { kind: 'text', by: 'plain' } };
      yield { type: 'text', text };
    }
  },
};

const activity = TutorActivity.parse({
  id: 'e',
  kind: 'english-item',
  statement: 'She ___.',
  answer: 'secret',
});
const turn = (message: string, more: Partial<Turn> = {}): Turn => ({
  message,
  language: 'en',
  past: [],
  ladder: LADDER_START,
  isMinor: true,
  ...more,
});

async function play(parts: AsyncIterable<TurnPart>) {
  const all: TurnPart[] = [];
  for await (const part of parts) all.push(part);
  const end = all.at(-1);
  if (end?.type !== 'end') throw new Error('No end');
  const streamed = all.map((part) => (part.type === 'delta' ? part.text : '')).join('');
  return { all, reply: end.reply, ladder: end.ladder, streamed };
}

describe('an exercise that is to be done alone', () => {
  const alone = { activity, isWithheld: true, maxRung: 0, ladder: { ...LADDER_START, rung: 2 } };

  it.each([
    ['en', 'Your teacher wants you to do this exercise without me.'],
    ['es', 'Tu profe quiere que hagas este ejercicio sin mí.'],
  ] as const)('is not talked about in %s, and no voice is asked', async (language, sentence) => {
    const { voice, heard } = voiceOf('model', 'It is has.');
    const message = language === 'en' ? 'Give me a hint please' : 'Dame una pista';
    const { reply, ladder, streamed } = await play(
      takeTurn({ voice, builtIn: voice, guard }, turn(message, { ...alone, language })),
    );
    expect(streamed.startsWith(sentence)).toBe(true);
    expect(reply).toMatchObject({ text: streamed, rung: 0, sources: [], origin: 'builtin' });
    expect([heard, ladder.rung]).toEqual([[], 0]);
  });

  it('keeps nobody in danger from an answer', async () => {
    const { voice } = voiceOf('builtin', 'Look.');
    const { reply } = await play(
      takeTurn({ voice, builtIn: voice, guard }, turn('I want to kill myself', alone)),
    );
    expect(reply).toMatchObject({ act: 'safe-reply', safety: { alertAdult: true } });
  });

  it('with hints only, goes no further than the second rung, whatever was given before', async () => {
    const { voice, heard } = voiceOf('builtin', 'Look.');
    const hintsOnly = { activity, maxRung: 2, ladder: { rung: 3, asksSinceTry: 0, hasTried: true } };
    const { ladder } = await play(
      takeTurn({ voice, builtIn: voice, guard }, turn('Another hint', hintsOnly)),
    );
    expect(ladder.rung).toBe(2);
    expect(heard).toMatchObject([{ maxRung: 2, ladder: { rung: 2 } }]);
  });
});

describe('a turn', () => {
  it('starts, streams and ends with the whole, its sources and the rung', async () => {
    const { voice } = voiceOf('builtin', 'Look at the verb.');
    const { all, reply, ladder, streamed } = await play(
      takeTurn({ voice, builtIn: voice, guard }, turn('hint please', { activity })),
    );
    expect(all[0]).toEqual({ type: 'start', specialist: 'practice', origin: 'builtin' });
    expect(streamed).toBe('Look at the verb.');
    expect(reply).toMatchObject({ text: streamed, act: 'hint', rung: 1, heldBack: null, safety: null });
    expect(reply.sources).toHaveLength(1);
    expect(ladder).toMatchObject({ rung: 1, asksSinceTry: 1 });
  });

  it('tells who speaks before their first word, where another one does than was asked', async () => {
    const { voice: builtIn } = voiceOf('builtin', 'Look at the verb.');
    const away: Voice = {
      origin: 'model',
      async *speak(context) {
        yield { type: 'origin', origin: 'builtin' };
        yield* builtIn.speak(context);
      },
    };
    const { all } = await play(takeTurn({ voice: away, builtIn, guard }, turn('What is a verb?')));
    expect(all.map((part) => (part.type === 'start' ? part.origin : part.type)).slice(0, 4)).toEqual([
      'model',
      'builtin',
      'about',
      'delta',
    ]);
  });

  it('keeps to the highest rung it is given', async () => {
    const { voice, heard } = voiceOf('builtin', 'Try it.');
    const { reply } = await play(
      takeTurn({ voice, builtIn: voice, guard }, turn('hint please', { activity, maxRung: 0 })),
    );
    expect(reply.rung).toBe(0);
    expect(heard[0]).toMatchObject({ maxRung: 0, move: 'asked' });
  });

  it('takes a try at an open item to practice, whatever its words look like', async () => {
    const { voice } = voiceOf('builtin', 'Not yet.');
    const { reply } = await play(takeTurn({ voice, builtIn: voice, guard }, turn('goed', { activity })));
    expect(reply.specialist).toBe('practice');
  });

  it('in a scene is the partner’s, by the script and no model, but for danger', async () => {
    const model = voiceOf('a-model', 'As an assistant I would say hello.').voice;
    const { voice: builtIn, heard } = voiceOf('builtin', 'Anything to eat?');
    const talk = { scene: { play: cafe, said: ['Hello!'] } };
    const { all, reply } = await play(
      takeTurn({ voice: model, builtIn, guard }, turn('what is a dictionary in python?', { talk })),
    );
    expect(all[0]).toMatchObject({ specialist: 'conversation', origin: 'builtin' });
    expect(reply).toMatchObject({ text: 'Anything to eat?', origin: 'builtin' });
    expect(heard[0]).toMatchObject({ talk });
    const danger = await play(
      takeTurn({ voice: model, builtIn, guard }, turn('I want to kill myself', { talk })),
    );
    expect(danger.reply).toMatchObject({ specialist: 'triage', act: 'safe-reply' });
  });
});

describe('a reply that leaks', () => {
  it('is cut, and the built-in tutor goes on in its place', async () => {
    const model = voiceOf('a-model', 'It is secret, you know.').voice;
    const builtIn = voiceOf('builtin', 'Which verb is it?').voice;
    const { reply, streamed } = await play(
      takeTurn({ voice: model, builtIn, guard }, turn('tell me', { activity })),
    );
    expect(reply).toMatchObject({ origin: 'builtin', heldBack: { kind: 'text', by: 'plain' } });
    expect(reply.text).toBe('It is\n\nWhich verb is it?');
    expect(streamed.replace(/\s+/g, ' ')).toBe(reply.text.replace(/\s+/g, ' '));
    expect(reply.text).not.toContain('secret');
  });

  it('of the built-in tutor ends in fixed words', async () => {
    const builtIn = voiceOf('builtin', 'secret').voice;
    const { reply } = await play(
      takeTurn({ voice: builtIn, builtIn, guard }, turn('tell me', { activity, language: 'es' })),
    );
    expect(reply.text).toMatch(/no te lo voy a decir/);
    expect(reply).toMatchObject({ act: 'ask-back', origin: 'builtin', heldBack: { kind: 'text' } });
  });
});

describe('a message that tells of danger', () => {
  it('gets the fixed answer; no voice hears it', async () => {
    const { voice, heard } = voiceOf('a-model', 'Anything');
    const { reply, ladder } = await play(
      takeTurn({ voice, builtIn: voice, guard }, turn('I want to die', { activity })),
    );
    expect(reply).toMatchObject({
      act: 'safe-reply',
      origin: 'builtin',
      safety: { category: 'self-harm', severity: 'high', alertAdult: true },
    });
    expect(heard).toEqual([]);
    expect(ladder).toEqual(LADDER_START);
  });

  it('is asked back about where it is a sign only, before any voice or hint', async () => {
    const { voice, heard } = voiceOf('a-model', 'I am here.');
    const { reply, ladder } = await play(
      takeTurn({ voice, builtIn: voice, guard }, turn('i hate my life', { activity })),
    );
    expect(reply).toMatchObject({ origin: 'builtin', safety: { severity: 'low', alertAdult: true } });
    expect(reply.text).toContain('How are you, really?');
    expect(heard).toEqual([]);
    expect(ladder).toEqual(LADDER_START);
  });

  it('is answered by the fixed words once it is confirmed', async () => {
    const { voice } = voiceOf('a-model', 'I am here.');
    const past = [{ message: 'i hate my life', reply: 'How are you?', specialist: 'triage' as const }];
    const { reply } = await play(takeTurn({ voice, builtIn: voice, guard }, turn('yes i mean it', { past })));
    expect(reply).toMatchObject({ act: 'safe-reply', safety: { category: 'self-harm', severity: 'high' } });
  });

  it('is answered in words for the age', async () => {
    const { voice } = voiceOf('a-model', 'I am here.');
    const say = (message: string, more = {}) =>
      play(takeTurn({ voice, builtIn: voice, guard }, turn(message, more)));
    expect((await say("i'm 9 and my dad hits me")).reply.text).toContain('a grown-up you trust');
    expect((await say('my dad hits me')).reply.text).toContain('an adult you trust');
    expect((await say('my dad hits me', { isMinor: false })).reply.text).toContain('a counsellor');
    const child = await say('my dad hits me', { ageBand: 'under-13' });
    expect(child.reply.text).toContain('a grown-up you trust');
  });
});

describe('below the fixed words', () => {
  const contact = {
    text: { en: 'Ms. Lee, room 12\nTel. 555 0199', es: 'Sra. Lee, sala 12' },
    emergencyNumber: '112',
  };
  const { voice } = voiceOf('a-model', 'I am here.');
  const say = async (message: string, more: Partial<Turn>) =>
    (await play(takeTurn({ voice, builtIn: voice, guard }, turn(message, more)))).reply.text;

  it('stands whom the school says one can turn to, in the language of the talk', async () => {
    expect(await say('my dad hits me', { contact })).toMatch(
      /will be told\.\n\nMs\. Lee, room 12\n\nTel\. 555 0199\n\nEmergency number: 112$/,
    );
    expect(await say('mi padre me pega', { contact, language: 'es' })).toMatch(
      /\n\nSra\. Lee, sala 12\n\nNúmero de emergencias: 112$/,
    );
  });

  it('stands what holds at every school where it says nothing', async () => {
    expect(await say('my dad hits me', {})).toMatch(/\n\nAt school you can go to any teacher/);
  });

  it('of a mere sign stands nothing that the school did not say', async () => {
    expect(await say('i hate my life', {})).toMatch(/go on\.$/);
    expect(await say('i hate my life', { contact })).toMatch(/112$/);
  });
});

describe('a model that makes advances', () => {
  it.each([
    ['en', 'what is a loop', 'A loop repeats. I love you, darling. Come closer.', 'I stop here'],
    ['es', 'qué es un bucle', 'Un bucle repite. Te quiero mucho, mi amor.', 'Aquí paro'],
  ] as const)(
    'is cut in %s, kindly and plainly, and the built-in tutor answers',
    async (language, message, said, stop) => {
      const model = voiceOf('a-model', said).voice;
      const builtIn = voiceOf('builtin', 'What repeats in yours?').voice;
      const { reply, streamed } = await play(
        takeTurn({ voice: model, builtIn, guard }, turn(message, { language })),
      );
      expect(reply).toMatchObject({ origin: 'builtin', heldBack: { kind: 'advances' } });
      expect(reply.text).toContain(stop);
      expect(reply.text).toMatch(/What repeats in yours\?$/);
      expect(streamed).not.toMatch(/love|darling|closer|quiero|amor/i);
      expect(streamed.replace(/\s+/g, ' ')).toBe(reply.text.replace(/\s+/g, ' '));
    },
  );

  it('is no reason to look at what the built-in tutor reads out', async () => {
    const builtIn = voiceOf('builtin', 'The song says: I love you.').voice;
    const { reply } = await play(takeTurn({ voice: builtIn, builtIn, guard }, turn('what does it say')));
    expect(reply).toMatchObject({ text: 'The song says: I love you.', heldBack: null });
  });
});

it('plays nobody’s lover, in a scene, in free talk or by a model', async () => {
  const { voice, heard } = voiceOf('a-model', 'Come here, darling.');
  const scene = { talk: { scene: { play: cafe, said: ['Hello!'] } } };
  const asked = ['will you be my girlfriend?', 'quieres ser mi novia', 'flirt with me, waiter'];
  for (const [message, more] of asked.flatMap((one) => [[one, {}] as const, [one, scene] as const])) {
    const { reply } = await play(takeTurn({ voice, builtIn: voice, guard }, turn(message, more)));
    expect(reply).toMatchObject({ origin: 'builtin', safety: null });
    expect(reply.text).toContain('computer program that teaches');
  }
  expect(heard).toEqual([]);
});

it('tells the guard what the learner said where a model speaks, and of the built-in tutor nothing', async () => {
  const heard: (readonly string[] | undefined)[] = [];
  const listening: ReplyGuard = {
    guard(deltas, about) {
      heard.push(about.said);
      return guard.guard(deltas, about);
    },
  };
  const { voice } = voiceOf('model', 'It is secret.');
  const { voice: builtIn } = voiceOf('builtin', 'Look again.');
  const past = [{ message: 'hi', reply: 'Hello.', specialist: 'concepts' as const }];
  await play(
    takeTurn({ voice, builtIn, guard: listening }, turn('a hint please', { activity, past, code: 'x = 1' })),
  );
  expect(heard).toEqual([['hi', 'a hint please', 'x = 1'], undefined]);
});
