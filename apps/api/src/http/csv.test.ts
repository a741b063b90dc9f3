import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv, toFileName } from './csv.ts';

type Line = (string | number | null)[];

async function write(...pages: Line[][]): Promise<string> {
  async function* source() {
    yield* pages;
  }
  let text = '';
  for await (const part of toCsv(source())) text += part;
  return text;
}

describe('toCsv', () => {
  it('is RFC 4180 in UTF-8 with its mark: lines end in CRLF, quotes are doubled', async () => {
    const text = await write([['Name', 'Note']], [['Ñandú, Ana', 'said "hi"\nand left']], []);
    expect(text).toBe('\uFEFFName,Note\r\n"Ñandú, Ana","said ""hi""\nand left"\r\n');
  });

  it.each(['=1+1', '+49 30', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =HYPERLINK("http://x")', '＝1+1'])(
    'writes %j as text that no spreadsheet works out',
    async (cell) => {
      const { data } = Papa.parse<string[]>((await write([[cell, 5]])).slice(1).trimEnd());
      expect(data[0]).toEqual([`'${cell}`, '5']);
    },
  );

  it('holds any text: what is read back is what was written, but for the apostrophe', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        async (lines) => {
          const text = (await write(lines)).slice(1);
          const { data } = Papa.parse<string[]>(text.slice(0, -2), { newline: '\r\n', delimiter: ',' });
          const plain = (line: readonly string[]) => line.map((cell) => cell.replace(/^'/, ''));
          expect(data.map(plain)).toEqual(lines.map(plain));
        },
      ),
      { numRuns: 60 },
    );
  });
});

it.each([
  ['Bucles, semana 47', 'bucles-semana-47'],
  ['Años: ¿qué?', 'anos-que'],
  ['Ünit "1"\r\nX-Evil: 1', 'unit-1-x-evil-1'],
  ['作业', 'grades'],
])('a file for %j is named %j', (title, name) => expect(toFileName(title)).toBe(name));
