import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Inline, parseBlocks, parseInline } from './markdown-tree.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });

const strong = (words: string): Inline => ({ kind: 'strong', children: [text(words)] });

describe('parseInline', () => {
  it.each<[string, Inline[]]>([
    ['plain', [text('plain')]],
    ['a **b** c', [text('a '), { kind: 'strong', children: [text('b')] }, text(' c')]],
    ['*b*', [{ kind: 'emphasis', children: [text('b')] }]],
    ['_b_', [{ kind: 'emphasis', children: [text('b')] }]],
    [
      '*I* va con *am*.',
      [
        { kind: 'emphasis', children: [text('I')] },
        text(' va con '),
        { kind: 'emphasis', children: [text('am')] },
        text('.'),
      ],
    ],
    [
      '**A** or **B**',
      [{ kind: 'strong', children: [text('A')] }, text(' or '), { kind: 'strong', children: [text('B')] }],
    ],
    [
      '_a_ and _b_',
      [
        { kind: 'emphasis', children: [text('a')] },
        text(' and '),
        { kind: 'emphasis', children: [text('b')] },
      ],
    ],
    ['snake_case_name', [text('snake_case_name')]],
    ['2 * 3 * 4', [text('2 * 3 * 4')]],
    ['`a * b * c`', [{ kind: 'code', text: 'a * b * c' }]],
    ['`` a`b ``', [{ kind: 'code', text: 'a`b' }]],
    ['***b***', [{ kind: 'strong', children: [{ kind: 'emphasis', children: [text('b')] }] }]],
    [
      '**a *b* c**',
      [{ kind: 'strong', children: [text('a '), { kind: 'emphasis', children: [text('b')] }, text(' c')] }],
    ],
    ['*I **never** do.*', [{ kind: 'emphasis', children: [text('I '), strong('never'), text(' do.')] }]],
    ['*depend **on***, so', [{ kind: 'emphasis', children: [text('depend '), strong('on')] }, text(', so')]],
    ['***thir**ty*', [{ kind: 'emphasis', children: [strong('thir'), text('ty')] }]],
    ['*2 * 3* and 4', [{ kind: 'emphasis', children: [text('2 * 3')] }, text(' and 4')]],
    [
      '*a* **b** *c*',
      [
        { kind: 'emphasis', children: [text('a')] },
        text(' '),
        strong('b'),
        text(' '),
        { kind: 'emphasis', children: [text('c')] },
      ],
    ],
    ['\\*not\\*', [text('*not*')]],
    ['a  \nb', [text('a'), { kind: 'break' }, text('b')]],
    ['[words](https://evil.example)', [text('words')]],
    ['<b>x</b>', [text('<b>x</b>')]],
    ['**open', [text('**open')]],
    ['¿_qué_?', [text('¿'), { kind: 'emphasis', children: [text('qué')] }, text('?')]],
  ])('%j', (source, tree) => expect(parseInline(source)).toEqual(tree));
});

describe('parseBlocks', () => {
  it('reads paragraphs, code, lists, quotes, headings and tables', () => {
    const source = [
      '# Title',
      'One\ntwo',
      '',
      '```python',
      'if x:',
      '    print(x)',
      '```',
      '- a',
      '- b',
      '  more',
      '',
      '3. c',
      '4. d',
      '',
      '> said',
      '',
      '| a | b |',
      '| --- | --- |',
      '| 1 | `x\\|y` |',
    ].join('\n');
    expect(parseBlocks(source)).toEqual<Block[]>([
      { kind: 'heading', children: [text('Title')] },
      { kind: 'paragraph', children: [text('One\ntwo')] },
      { kind: 'code', language: 'python', text: 'if x:\n    print(x)' },
      { kind: 'list', ordered: false, start: 1, items: [[text('a')], [text('b\nmore')]] },
      { kind: 'list', ordered: true, start: 3, items: [[text('c')], [text('d')]] },
      { kind: 'quote', children: [{ kind: 'paragraph', children: [text('said')] }] },
      {
        kind: 'table',
        header: [[text('a')], [text('b')]],
        rows: [[[text('1')], [{ kind: 'code', text: 'x\\|y' }]]],
      },
    ]);
  });

  it('leaves Markdown inside fenced code alone, and an unclosed fence ends with the text', () => {
    expect(parseBlocks('```\n**x**')).toEqual([{ kind: 'code', language: '', text: '**x**' }]);
  });
});

/** Every piece of text a tree shows. */
function readText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => ('children' in node ? readText(node.children) : node.kind === 'break' ? '\n' : node.text))
    .join('');
}

const MARKS = ['a', 'B', '*', '**', '_', '`', '``', '\\', ' ', '\n', '|', '#', '>', '- ', '<i>'];
const anyText = (pieces: string[]) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

it('loses no letter, whatever the marks around it', () => {
  const lettersOf = (value: string) => value.replaceAll(/[^aBi]/g, '');
  fc.assert(
    fc.property(anyText(MARKS), (source) => {
      expect(lettersOf(readText(parseInline(source)))).toBe(lettersOf(source));
    }),
  );
});

it('makes something of whatever is written', () => {
  fc.assert(
    fc.property(anyText([...MARKS, '[', '](', ')', '```', '| --- |', '1. ']), (source) => {
      const kinds = parseBlocks(source).map((block) => block.kind);
      expect(kinds.length > 0).toBe(source.trim() !== '');
    }),
  );
});

it('is done with the longest text an author may write in a moment', () => {
  const started = performance.now();
  parseBlocks('*a **b `c '.repeat(400));
  parseBlocks('['.repeat(4000));
  parseBlocks('`'.repeat(4000));
  expect(performance.now() - started).toBeLessThan(1000);
});
