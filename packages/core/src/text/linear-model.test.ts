import { describe, expect, it } from 'vitest';
import { guessLabel, type LinearModel, scoreLabels } from './linear-model.ts';
import { packModel, packWeights, unpackModel, unpackWeights } from './pack-weights.ts';
import { trainLinearModel } from './train-linear-model.ts';

const LABELS = ['fruit', 'machine'] as const;
const TAUGHT = [
  ['red apple', 'fruit'],
  ['yellow banana', 'fruit'],
  ['fast car', 'machine'],
  ['loud engine', 'machine'],
] as const;
const read = (text: string) => [
  { weight: 1, features: text.split(' ') },
  { weight: 1, features: Array.from(text, (_, at) => text.slice(at, at + 3)) },
];
const teach = () =>
  trainLinearModel(
    LABELS,
    TAUGHT.map(([text, label]) => ({ groups: read(text), label })),
  );
const guess = (model: LinearModel<(typeof LABELS)[number]>, text: string) =>
  guessLabel(model, [scoreLabels(model, read(text))]);

describe('a linear model', () => {
  it('knows what it has seen, typed wrongly too, and is surer of more of it', () => {
    const model = teach();
    expect(guess(model, 'a red apple').label).toBe('fruit');
    expect(guess(model, 'enginee').label).toBe('machine');
    expect(guess(model, 'red apple').confidence).toBeGreaterThan(guess(model, 'apple').confidence);
  });

  it('is of hardly an opinion about what it has never seen', () => {
    expect(guess(teach(), 'zzz').confidence).toBeLessThan(0.65);
  });

  it('says of parts that were scored apart what it says of the whole', () => {
    const model = teach();
    const [words = [], runs = []] = read('a red engine').map((group) => scoreLabels(model, [group]));
    const { label, confidence } = guess(model, 'a red engine');
    expect(guessLabel(model, [words, runs])).toEqual({ label, confidence: expect.closeTo(confidence, 6) });
    expect(guessLabel(model, [words]).confidence).not.toBeCloseTo(confidence, 3);
  });

  it('is the same each time it is taught', () => {
    expect(teach().weights).toEqual(teach().weights);
  });

  it('says the same from its packed weights', () => {
    const model = teach();
    const packed = { labels: LABELS, weights: unpackWeights(packWeights(model.weights)) };
    for (const [text] of TAUGHT) {
      const [before, after] = [guess(model, text), guess(packed, text)];
      expect(after.label).toBe(before.label);
      expect(after.confidence).toBeCloseTo(before.confidence, 1);
    }
  });
});

it('packs weights of nothing, and of both signs', () => {
  expect(unpackWeights(packWeights(Float32Array.of(0, 0)))).toEqual(Float32Array.of(0, 0));
  const [low = 0, high = 0] = unpackWeights(packWeights(Float32Array.of(-2, 1)));
  expect(low).toBeCloseTo(-2, 5);
  expect(high).toBeCloseTo(1, 1);
});

describe('a model of what was met often', () => {
  const often = [...TAUGHT, ...TAUGHT].map(([text, label]) => ({ groups: read(text), label }));
  const once = { groups: read('purple zeppelin'), label: 'machine' as const };
  const model = trainLinearModel(LABELS, [...often, once], { least: 2 });

  it('leaves out what was met once, and keeps the rest', () => {
    expect(guess(model, 'red apple').label).toBe('fruit');
    expect(guess(model, 'zeppelin').confidence).toBeLessThan(guess(model, 'engine').confidence);
    expect(model.weights.length).toBeLessThan(trainLinearModel(LABELS, [...often, once]).weights.length / 10);
  });

  it('says the same from its packed rows', () => {
    const packed = unpackModel(LABELS, packModel(model));
    expect(packed.rows).toEqual(model.rows);
    expect(guess(packed, 'loud car')).toMatchObject({ label: 'machine' });
    expect(guess(packed, 'loud car').confidence).toBeCloseTo(guess(model, 'loud car').confidence, 1);
  });

  it('is not packed by rows where each place is one', () => {
    expect(() => packModel(teach())).toThrow('weights alone');
  });
});
