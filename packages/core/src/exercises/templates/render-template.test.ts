import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TemplateFault } from './draw-value.ts';
import { fillOutcomes } from './fill-outcomes.ts';
import { PROBE, renderTemplate } from './render-template.ts';
import { template } from './template.fixture.ts';
import { ExerciseTemplate } from './template-schema.ts';

const seeds = fc.record({
  seed: fc.nat(),
  language: fc.constantFrom('en' as const, 'es' as const),
  skipped: fc.nat(5),
});

describe('an exercise of a template', () => {
  it('is the same for the same seed, and leaves no placeholder and no hole', () => {
    fc.assert(
      fc.property(seeds, (seeded) => {
        const rendered = renderTemplate(template, seeded);
        expect(renderTemplate(template, seeded)).toEqual(rendered);
        const text = JSON.stringify([rendered, ...rendered.misconceptions.values()]);
        expect(text).not.toMatch(/<<|\$draw|\$list|\$name/);
      }),
    );
  });

  it('meets its constraints, and draws lists as they are asked for', () => {
    fc.assert(
      fc.property(seeds, (seeded) => {
        const { exercise, solution } = renderTemplate(template, seeded);
        const [some, edge] = exercise.tests;
        const price = Number(/\* (\d+)/.exec(solution)?.[1]);
        const most = Number(edge?.call?.arguments[0]) - 1;
        expect(price).toBeLessThan(most);
        const [names] = some?.call?.arguments ?? [];
        expect(new Set(names as string[]).size).toBe(3);
      }),
    );
  });

  it('tells every story, in the language that is asked for', () => {
    const all = Array.from({ length: 40 }, (_, seed) => renderTemplate(template, { seed, language: 'es' }));
    expect(new Set(all.map(({ story }) => story)).size).toBe(3);
    expect(all.every(({ exercise }) => exercise.title.startsWith('Entradas'))).toBe(true);
    expect(all.every(({ exercise }) => exercise.hints[0] === 'Uno.')).toBe(true);
  });

  it.each([
    ['a word that nothing is called', { statement: { en: 'Look at <<what>>.', es: 'Mira.' } }, 'what'],
    ['a constraint that nothing meets', { constraints: [['price', '<', 1]] }, 'No parameters'],
    ['words in a circle', { statement: { en: '<<scene>>', es: '.' }, stories: circle() }, 'circle'],
    ['a pool that is not there', { pools: {} }, 'no pool names'],
  ])('says what is wrong with %s', (_, edit, message) => {
    const broken = ExerciseTemplate.parse({ ...template, ...edit });
    const render = () => renderTemplate(broken, { seed: 1, language: 'en' });
    expect(render).toThrow(TemplateFault);
    expect(render).toThrow(message);
  });
});

function circle() {
  return template.stories.map((story) => ({ ...story, en: { ...story.en, scene: '<<scene>>' } }));
}

describe('what is expected', () => {
  const { exercise } = renderTemplate(template, { seed: 3, language: 'en' });
  const observations = [
    {
      key: 'some',
      observed: [{ what: 'raises', actual: { raised: ['TypeError', 'Exception'], message: 'x' } }],
    },
    { key: 'edge', observed: [{ what: 'value', actual: 42 }] },
    { key: 'steps', observed: [{ step: 2, what: 'value', actual: null }] },
  ];

  it('is what the solution did, and no probe is left', () => {
    const filled = fillOutcomes(exercise, observations);
    const [some, edge, steps] = filled.tests;
    expect(some?.call).toMatchObject({ raises: { type: 'TypeError' } });
    expect(some?.call).not.toHaveProperty('expected');
    expect(edge?.call?.expected).toBe(42);
    expect(steps?.script?.[1]).toMatchObject({ expected: null });
    expect(JSON.stringify(filled)).not.toContain(PROBE.value.$bytes);
  });

  it('is not made up for a test that was not run, or gave no answer', () => {
    expect(() => fillOutcomes(exercise, observations.slice(1))).toThrow('was not run');
    const silent = [{ key: 'some', observed: [{ what: 'no-answer' }] }, ...observations.slice(1)];
    expect(() => fillOutcomes(exercise, silent)).toThrow('no answer');
  });
});
