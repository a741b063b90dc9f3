import { findLevel, listEnglishWords } from '@kindling/core/curriculum';
import {
  judgeCriteria,
  mostTurns,
  openRolePlay,
  playTurn,
  type RolePlay,
  RolePlayState,
  toRolePlay,
} from '@kindling/core/role-play';
import { levelsAbove } from '@kindling/shared';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent, readLevels } from './content.ts';

let plays: RolePlay[] = [];
beforeAll(async () => {
  const { packs } = await checkContent();
  plays = packs.flatMap(({ scenarios }) =>
    scenarios.map(({ key, title, level, ...content }) => toRolePlay({ key, title, level, content })),
  );
});

/** Says `next(state)` until it is over; every reply on the way. */
function playOut(play: RolePlay, next: (state: RolePlayState, turn: number) => string, most = 200) {
  let { state, reply } = openRolePlay(play);
  const replies = [reply];
  const steps = [state.step];
  while (state.step !== null && replies.length <= most) {
    ({ state, reply } = playTurn(play, state, next(state, replies.length), 'es'));
    replies.push(reply);
    steps.push(state.step);
  }
  return { state, replies, steps };
}

const stepOf = (play: RolePlay, state: RolePlayState) =>
  play.script.steps.find(({ key }) => key === state.step) ?? play.script.steps[0];

describe('the role-plays of the courses', () => {
  it('all have a script', () => expect(plays).toHaveLength(15));

  it('are won by their own model replies, without being asked twice', () => {
    for (const play of plays) {
      const { state, replies } = playOut(
        play,
        (at) => play.turns[(stepOf(play, at)?.turn ?? 1) - 1]?.model ?? '',
      );
      const open = judgeCriteria(play, state).filter(({ met }) => !met);
      expect({ play: play.key, open }).toEqual({ play: play.key, open: [] });
      expect({ play: play.key, most: replies.length - 1 <= play.script.steps.length }).toEqual({
        play: play.key,
        most: true,
      });
      expect(replies.at(-1)?.partner).toContain(play.closing);
    }
  });

  it('understand their own models: none is met by a question back', () => {
    for (const play of plays) {
      for (const step of play.script.steps) {
        const at = { ...openRolePlay(play).state, step: step.key };
        const model = play.turns[step.turn - 1]?.model ?? '';
        const { state } = playTurn(play, at, model, 'es');
        expect({ play: play.key, step: step.key, stays: state.step === step.key }).toEqual({
          play: play.key,
          step: step.key,
          stays: false,
        });
      }
    }
  });

  it('end without success for somebody who says nothing to the point', () => {
    for (const play of plays) {
      const { state, replies } = playOut(play, () => 'zzz');
      expect(judgeCriteria(play, state).every(({ met }) => !met)).toBe(true);
      expect(replies.at(-1)?.note).toMatch(/^Te falta: /);
    }
  });

  it('take every branch for somebody', () => {
    for (const play of plays) {
      for (const step of play.script.steps) {
        for (const [index, branch] of step.branches.entries()) {
          const told = listWays(branch.when).some((words) => {
            const slots = Object.fromEntries(step.needs.slice(1).map(({ slot }) => [slot, 'x']));
            const at = { ...openRolePlay(play).state, step: step.key, slots };
            return playTurn(play, at, words, 'es').reply.partner.includes(branch.say.replace(/\{.*$/, ''));
          });
          expect({ play: play.key, step: step.key, index, told }).toMatchObject({ told: true });
        }
      }
    }
  });

  it('always end within their bound, whatever a learner says', () => {
    const words = plays.flatMap((play) => [
      ...play.turns.map(({ model }) => model),
      ...play.script.steps.flatMap(({ frame, needs }) => [frame, ...needs.map(({ ask }) => ask)]),
    ]);
    const message = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...words) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          'no entiendo',
          'what?',
          'help me',
          'yes',
          'no',
          'quiero un café',
          'are you a robot?',
          'I like football very much',
          '',
          '¿?',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...plays),
        fc.array(message, { minLength: 1, maxLength: 20 }),
        (play, said) => {
          const { state, replies, steps } = playOut(play, (_, turn) => said[turn % said.length] ?? '', 500);
          expect(state.step).toBeNull();
          expect(replies.length - 1).toBeLessThanOrEqual(mostTurns(play));
          expect(replies.every(({ partner }) => partner.trim() !== '' && !/[{}]/.test(partner))).toBe(true);
          // Never back to where they have been.
          const order = steps
            .map((key) => play.script.steps.findIndex((step) => step.key === key))
            .slice(0, -1);
          expect(order).toEqual(order.toSorted((one, other) => one - other));
          expect(RolePlayState.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('stay within the level of the scenario, also when the partner is lost', async () => {
    const list = await readLevels('en');
    const hard = new Set<string>();
    for (const play of plays) {
      const taught = new Set(
        play.turns.flatMap(({ partner, model }) => listEnglishWords(`${partner} ${model}`)),
      );
      for (const said of [
        'zzz',
        'no entiendo',
        'quiero algo',
        'I like football very much',
        'are you a robot?',
      ]) {
        const texts = playOut(play, () => said)
          .replies.slice(0, -1)
          .map(({ partner }) => partner);
        for (const word of texts.flatMap(listEnglishWords)) {
          const level = findLevel(word, list);
          if (level !== undefined && levelsAbove(level, play.level) > 1 && !taught.has(word))
            hard.add(`${play.key}: ${word}`);
        }
      }
    }
    expect([...hard]).toEqual([]);
  });
});

/** What somebody may say to take a branch. */
function listWays(when: RolePlay['script']['steps'][number]['branches'][number]['when']): string[] {
  if ('says' in when)
    return when.says.map((phrase) => phrase.replace(/ … /g, ' ').replaceAll('<word>', 'it'));
  if ('answer' in when) return [when.answer];
  if ('slot' in when)
    return when.in.flatMap((value) => [`A ${value}, please.`, `I'm ${value}.`, `My name is ${value}.`]);
  return ['zzz'];
}
