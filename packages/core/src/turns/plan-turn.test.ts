import { describe, expect, it } from 'vitest';
import { LADDER_START } from './hint-ladder.ts';
import { planTurn, type Turn } from './plan-turn.ts';
import { takePlanned } from './take-turn.ts';
import type { PastTurn, ReplyGuard, TurnPart, Voice } from './turn.ts';
import { TutorActivity } from './tutor-activity.ts';

const activity = TutorActivity.parse({
  id: 'e',
  kind: 'english-item',
  statement: 'She ___.',
  answer: 'goes',
});
const turn = (more: Partial<Turn> = {}): Turn => ({
  message: 'Can I have a hint?',
  language: 'en',
  past: [],
  ladder: LADDER_START,
  isMinor: true,
  activity,
  ...more,
});

describe('the plan of a turn', () => {
  it('moves the ladder before anybody answers', () => {
    expect(planTurn(turn())).toMatchObject({
      safety: null,
      context: { move: 'asked', specialist: 'practice', ladder: { rung: 1, asksSinceTry: 1 } },
    });
  });

  it('moves no ladder for another reply to the same message', () => {
    const { ladder } = planTurn(turn()).context;
    const again = planTurn(turn({ ladder, isAgain: true })).context;
    expect(again).toMatchObject({ move: 'asked', ladder });
  });

  it('takes an answer for one, whatever else its words are', () => {
    const specialistOf = (message: string, answers: Partial<TutorActivity>) =>
      planTurn(turn({ message, activity: { ...activity, ...answers } })).context.specialist;
    expect(specialistOf('Good night!', { answer: 'good night' })).toBe('practice');
    expect(specialistOf('See you later', { options: ['See you later', 'See you then'] })).toBe('practice');
    expect(specialistOf('jkl', { kind: 'quiz', answer: 'jkl' })).toBe('practice');
    expect(specialistOf('Good night!', {})).toBe('triage');
    expect(specialistOf('Good night!', { kind: 'essay', answer: 'good night' })).toBe('triage');
  });

  it('goes on with help at a task that somebody asks to go on with, and makes no other task of it', () => {
    const program = TutorActivity.parse({ id: 'p', kind: 'python', statement: 'Double it' });
    for (const message of ['next', 'ok and then?', 'continue', 'y después'])
      expect(planTurn(turn({ message, activity: program })).context).toMatchObject({
        specialist: 'practice',
        move: 'asked',
      });
  });

  it('leaves the ladder where it is when a message tells of danger', () => {
    const { safety, context } = planTurn(turn({ message: 'I want to kill myself. Give me the answer.' }));
    expect(safety).toMatchObject({ category: 'self-harm', alertAdult: true });
    expect(context).toMatchObject({ specialist: 'triage', move: 'none', ladder: LADDER_START });
  });
});

describe('a reply that was cut', () => {
  const guard: ReplyGuard = {
    async *guard(deltas) {
      for await (const text of deltas) {
        if (text.includes('goes')) return yield { type: 'leak', leak: { kind: 'text', by: 'plain' } };
        yield { type: 'text', text };
      }
    },
  };
  const voiceOf = (origin: string, text: string): Voice => ({
    origin,
    async *speak({ begun = '' }) {
      yield { type: 'text', text: begun === '' ? text : text.replace(begun, '') };
    },
  });
  const play = async (voice: Voice, begun: string) => {
    const parts: TurnPart[] = [];
    const ports = { voice, builtIn: voiceOf('builtin', 'Try it.'), guard };
    const plan = planTurn(turn({ begun }));
    const { context } = plan;
    for await (const part of takePlanned(async () => ({ ports, context }), plan)) parts.push(part);
    const end = parts.at(-1);
    return {
      deltas: parts.flatMap((part) => (part.type === 'delta' ? [part.text] : [])),
      text: end?.type === 'end' ? end.reply.text : undefined,
    };
  };

  it('goes on behind what was said, and ends with the whole', async () => {
    const voice = voiceOf('model', 'Look at the verb.');
    expect(await play(voice, 'Look at ')).toEqual({ deltas: ['the verb.'], text: 'Look at the verb.' });
  });

  it('stays guarded, and the built-in tutor does not take the words for its own', async () => {
    const voice = voiceOf('model', 'It is goes.');
    const { deltas, text } = await play(voice, 'It is ');
    expect(text).toBe('It is\n\nTry it.');
    expect(deltas.join('')).toBe('\n\nTry it.');
  });
});

describe('a talk that was left for a look aside', () => {
  const talk: PastTurn[] = [
    { message: 'I like football', reply: 'Who do you play with?', specialist: 'conversation' },
    { message: 'what does striker mean?', reply: '**striker**', specialist: 'concepts' },
  ];
  const specialistOf = (message: string, past = talk) =>
    planTurn({ message, language: 'en', past, ladder: LADDER_START, isMinor: true }).context.specialist;

  it('goes on with what is told', () => {
    for (const message of ['We goes home late.', 'I goed to the park', 'we was happy', 'She work in a bank'])
      expect(specialistOf(message)).toBe('conversation');
    expect(specialistOf('We goes home late.', talk.slice(1))).not.toBe('conversation');
  });

  it('leaves the answer to whoever asked for something since', () => {
    const asked = (specialist: PastTurn['specialist']): PastTurn[] => [
      ...talk.slice(0, 1),
      { message: 'quiz me', reply: 'Gladly. About what?', specialist },
    ];
    expect(specialistOf('a dog', asked('practice'))).toBe('practice');
    expect(specialistOf('loops', asked('exercise'))).toBe('exercise');
    expect(specialistOf('loops', [...asked('exercise'), ...talk.slice(1)])).not.toBe('conversation');
  });

  it('leaves questions, wishes and what goes on with the look aside to others', () => {
    expect(specialistOf('what is the past simple?')).toBe('concepts');
    expect(specialistOf('another example please')).toBe('concepts');
    expect(specialistOf('I want to practise verbs')).toBe('practice');
    expect(specialistOf('Quiero practicar los verbos')).toBe('practice');
    expect(specialistOf('I need help with my essay')).toBe('writing');
  });
});
