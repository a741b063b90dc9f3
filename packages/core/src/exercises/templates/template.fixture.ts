import { ExerciseTemplate } from './template-schema.ts';

const both = (text: string) => ({ en: text, es: `${text} (es)` });
const story = (key: string) => ({
  key,
  en: { title: `Tickets ${key}`, function: `pay_${key}`, scene: 'Each costs <<price>>.' },
  es: { title: `Entradas ${key}`, function: `pagar_${key}`, scene: 'Cada una cuesta <<price>>.' },
});

/** A template with some of everything. */
const draft = {
  schemaVersion: 1,
  key: 'tickets',
  skills: ['returning'],
  difficulty: 0.3,
  entry: { kind: 'function', name: '<<function>>' },
  parameters: { price: { from: 2, to: 9 }, most: { from: 1, to: 12 } },
  constraints: [['price', '<', 'most']],
  pools: { names: { en: [...'abcdef'], es: [...'uvwxyz'] } },
  stories: ['one', 'two', 'three'].map(story),
  statement: both('<<scene>> Write `<<function>>(count)`. The most is <<most>>.'),
  tests: [
    {
      key: 'some',
      visible: true,
      hint: both('Count them.'),
      call: { arguments: [{ $list: { of: { pool: 'names' }, length: 3, distinct: true } }] },
    },
    { key: 'edge', hint: both('The most.'), call: { arguments: [{ $name: 'most', plus: 1 }] } },
    {
      key: 'steps',
      hint: both('Twice.'),
      draw: { often: { of: [3, 5] } },
      script: [{ code: 'x = <<often>>' }, { code: '<<function>>(x)', look: 'value' }],
    },
  ],
  hints: { en: ['One.', 'Two.', 'Three.'], es: ['Uno.', 'Dos.', 'Tres.'] },
  starter: 'def <<function>>(count):\n    """The price."""\n',
  solution: 'def <<function>>(count):\n    """The price."""\n    return count * <<price>>\n',
  misconceptions: [
    {
      key: 'missing-return',
      explanation: both('Nothing comes back.'),
      code: 'def <<function>>(count):\n    count * <<price>>\n',
    },
    {
      key: 'off-by-one',
      explanation: both('One too many.'),
      code: 'def <<function>>(count):\n    return count * <<price>> + 1\n',
    },
  ],
};

export const template = ExerciseTemplate.parse(draft);
