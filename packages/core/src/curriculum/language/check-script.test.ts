import { expect, it } from 'vitest';
import { cafe } from '../../role-play/cafe.fixture.ts';
import { checkScript } from './check-script.ts';
import { RolePlayScript } from './script-schema.ts';

type Draft = { steps: Record<string, unknown>[]; criteria: Record<string, unknown>[] };

function problemsOf(change: (draft: Draft) => void): string[] {
  const draft = structuredClone(cafe.script) as unknown as Draft;
  change(draft);
  const found: string[] = [];
  const scenario = { ...cafe, unit: 'out' };
  checkScript(scenario, RolePlayScript.parse({ version: 1, ...draft }), (path, message) =>
    found.push(`${path}: ${message}`),
  );
  return found;
}
const step = (draft: Draft, index: number) => draft.steps[index] ?? {};

it('finds nothing wrong with a sound script', () => expect(problemsOf(() => undefined)).toEqual([]));

it.each<[string, (draft: Draft) => void, string]>([
  ['a step nobody comes to', (draft) => { step(draft, 1).next = 'pay'; step(draft, 1).branches = []; }, 'steps: nothing leads to price'],
  ['a way back', (draft) => { step(draft, 2).next = 'drink'; }, 'steps.2: drink lies behind: a conversation that goes back may never end'],
  ['a way to nowhere', (draft) => { step(draft, 2).next = 'dessert'; }, 'steps.2: there is no step dessert'],
  ['a turn that is not planned', (draft) => { step(draft, 3).turn = 9; }, 'steps.3.turn: there are only 4 turns'],
  ['a turn nobody plays', (draft) => { step(draft, 3).turn = 3; }, 'steps: no step plays turn 4'],
  ['a slot nobody asked for', (draft) => { step(draft, 0).branches = [{ when: { missing: 'paid' }, say: 'X' }]; }, 'steps.0.branches.0: nobody asked for paid by then'],
  ['a branch behind the same one', (draft) => { step(draft, 1).branches = ['a', 'b'].map((say) => ({ when: { answer: 'no' }, say })); }, 'steps.1.branches.1: branch 0 is taken first, always'],
  ['a key that stands twice', (draft) => { step(draft, 1).key = 'drink'; }, 'steps: the key drink stands twice'],
  ['a criterion nobody judges', (draft) => { draft.criteria[1] = { key: 'manners', any: ['please'] }; }, 'criteria: nothing says when price is met'],
  ['a criterion by a slot that is not there', (draft) => { draft.criteria[1] = { key: 'price', slots: ['money'] }; }, 'criteria.1: no step asks for money'],
])('names %s', (_, change, problem) => expect(problemsOf(change)).toContain(problem)); // biome-ignore format: one fault a line

it('refuses what nothing can meet', () => {
  const draft = structuredClone(cafe.script);
  expect(
    RolePlayScript.safeParse({ ...draft, criteria: [{ key: 'a' }, { key: 'b', any: ['x'] }] }).success,
  ).toBe(false);
  expect(RolePlayScript.safeParse({ ...draft, version: 2 }).success).toBe(false);
});
