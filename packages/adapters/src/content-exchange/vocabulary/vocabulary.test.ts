import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../archive/read-archive.ts';
import { writeAnkiPackage } from './anki-package.ts';
import { readAnkiText, writeAnkiText } from './anki-text.ts';
import { readVocabularyCsv, writeVocabularyCsv } from './csv.ts';
import { emptyRow, type VocabularyRow } from './vocabulary-row.ts';

const deck = { name: 'Inglés', slug: 'english' };
const library: VocabularyRow = {
  ...emptyRow(),
  lesson: 'my-town',
  word: 'library',
  part: 'noun',
  level: 'A1',
  gloss: 'biblioteca',
  example: 'The "old" library, please.',
};

describe('CSV', () => {
  it('writes a heading, quotes what needs it and begins with a byte order mark', () => {
    expect(writeVocabularyCsv([library])).toBe(
      '\ufefflesson,word,part,level,gloss,example,note,listedAt\r\nmy-town,library,noun,A1,biblioteca,"The ""old"" library, please.",,\r\n',
    );
  });

  it('gives a spreadsheet no formula to run, and takes the guard off again', () => {
    const rows = [{ ...library, word: '=HYPERLINK("x")', note: "'quoted", gloss: '-s' }];
    const text = writeVocabularyCsv(rows);
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(readVocabularyCsv(text).rows).toEqual(rows);
  });

  it('finds the separator out and names columns it does not know', () => {
    expect(readVocabularyCsv('word;gloss;color\nhouse;casa;red\n\n')).toEqual({
      rows: [{ ...emptyRow(), word: 'house', gloss: 'casa' }],
      losses: [{ item: '', what: 'the column color' }],
    });
  });

  it.each([
    ['a table without words', 'a,b\n1,2', 'names no column "word"'],
    ['an open quote', 'word,gloss\n"house,casa', 'row 2'],
  ])('refuses %s', (_what, text, reason) => {
    expect(() => readVocabularyCsv(text)).toThrow(reason);
  });
});

describe('Anki', () => {
  it('writes the headers that Anki describes, with an identity that stays', () => {
    expect(writeAnkiText([{ ...library, example: 'Here.' }], deck)).toBe(
      [
        '#separator:tab',
        '#html:false',
        '#deck:Inglés',
        '#guid column:1',
        '#tags column:6',
        '#columns:guid\tFront\tBack\tExample\tNote\tTags',
        'kindling:english/noun/library\tlibrary\tbiblioteca\tHere.\t\tlevel::A1 part::noun lesson::my-town',
        '',
      ].join('\n'),
    );
  });

  it('reads what Anki exports: other columns, markup, tags of others', () => {
    const text =
      '#separator:pipe\n#html:true\n#notetype column:1\n#tags column:4\nBasic|house|<b>casa</b>&nbsp;f.|level::A1 marked\n';
    expect(readAnkiText(text)).toEqual({
      rows: [{ ...emptyRow(), word: 'house', gloss: 'casa f.', level: 'A1' }],
      losses: [
        { item: 'house', what: 'markup' },
        { item: 'house', what: 'tags: marked' },
      ],
    });
  });

  it('makes a package with two cards for each word', async () => {
    const rows = [library, { ...library, word: 'tea & <coffee>', part: 'phrase' }];
    const files = await readArchive(await writeAnkiPackage(rows, deck, new Date('2026-01-02T03:04:05Z')));
    expect([...files.keys()]).toEqual(['collection.anki2', 'media']);
    const database = new DatabaseSync(':memory:');
    database.deserialize(files.get('collection.anki2') ?? Buffer.alloc(0));
    const notes = database.prepare('SELECT guid, flds, tags FROM notes ORDER BY rowid').all();
    expect(notes.map((note) => note.guid).sort()).toEqual([
      'kindling:english/noun/library',
      'kindling:english/phrase/tea & <coffee>',
    ]);
    expect(notes.map((note) => String(note.flds).split('\u001f')[0]).sort()).toEqual([
      'library',
      'tea &amp; &lt;coffee&gt;',
    ]);
    const cards = database
      .prepare('SELECT count(*) AS all_cards, count(DISTINCT nid) AS notes, min(due) AS first FROM cards')
      .get();
    expect(cards).toMatchObject({ all_cards: 4, notes: 2, first: 1 });
    expect(database.prepare('SELECT ver, crt FROM col').get()).toMatchObject({ ver: 11, crt: 1_767_323_045 });
    database.close();
  });
});

const anyCell = fc.string({ maxLength: 12 }).map((text) => text.replace(/\p{Cc}/gu, ' ').trim());
const anyKey = fc.constantFrom('', 'one', 'two-three');
const anyRow = fc.record({
  lesson: anyKey,
  word: anyCell.map((text) => text.replace(/^#+/, '').trim() || 'word'),
  part: anyKey,
  level: anyKey,
  gloss: anyCell,
  example: anyCell,
  note: anyCell,
  listedAt: anyKey,
});

it('reads back any rows it wrote, as a table and as Anki text', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 4 }), (rows) => {
      expect(readVocabularyCsv(writeVocabularyCsv(rows))).toEqual({ rows, losses: [] });
      expect(readAnkiText(writeAnkiText(rows, deck))).toEqual({ rows, losses: [] });
    }),
    { numRuns: 200 },
  );
});
