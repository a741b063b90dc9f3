import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { writeArchive } from '../archive/write-archive.ts';
import { escapeXml } from '../qti/qti-dialect.ts';
import { CARDS_PER_NOTE, COLLECTION_TABLES, describeCollection } from './anki-collection.ts';
import { type AnkiDeck, listTags, noteGuid } from './anki-text.ts';
import type { VocabularyRow } from './vocabulary-row.ts';

const COLLECTION_VERSION = 11;
/** Ids are milliseconds in Anki; ours are made from names and lie in a stretch of 2^36 ms from here. */
const FIRST_ID = 1_500_000_000_000;
/** Parts the fields of a note. */
const FIELD_SEPARATOR = '\u001f';

/**
 * A deck as an Anki package (.apkg), two cards for each word. Ids come from names: importing a later package updates
 * the cards that are there. `at` is when the cards count as made.
 */
export async function writeAnkiPackage(
  rows: readonly VocabularyRow[],
  deck: AnkiDeck,
  at: Date,
): Promise<Buffer> {
  const database = new DatabaseSync(':memory:');
  try {
    fillCollection(database, rows, deck, at);
    const collection = Buffer.from(database.serialize());
    return await writeArchive(
      new Map<string, string | Buffer>([
        ['collection.anki2', collection],
        ['media', '{}'],
      ]),
    );
  } finally {
    database.close();
  }
}

function fillCollection(
  database: DatabaseSync,
  rows: readonly VocabularyRow[],
  deck: AnkiDeck,
  at: Date,
): void {
  database.exec(COLLECTION_TABLES);
  const seconds = Math.floor(at.getTime() / 1000);
  const ids = { deck: nameId(`deck ${deck.slug}`), model: nameId('model vocabulary 1') };
  const { conf, models, decks, dconf } = describeCollection(deck.name, ids);
  database
    .prepare('INSERT INTO col VALUES (1, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ?, ?)')
    .run(seconds, seconds * 1000, seconds * 1000, COLLECTION_VERSION, conf, models, decks, dconf, '{}');
  const addNote = database.prepare('INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, ?)');
  const addCard = database.prepare(
    'INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, ?)',
  );
  const taken = new Set<number>();
  for (const [index, row] of rows.entries()) {
    const guid = noteGuid(row, deck);
    const id = freeId(nameId(`note ${guid}`), taken);
    const fields = [row.word, row.gloss, row.example, row.note].map(escapeXml);
    const tags = ` ${listTags(row).join(' ')} `;
    addNote.run(
      id,
      guid,
      ids.model,
      seconds,
      tags,
      fields.join(FIELD_SEPARATOR),
      row.word,
      checksum(row.word),
      '',
    );
    for (let card = 0; card < CARDS_PER_NOTE; card++) {
      addCard.run(id + card, id, ids.deck, card, seconds, index + 1, '');
    }
  }
}

/** Leaves room for the cards of a note, which take the ids after it. */
function freeId(wanted: number, taken: Set<number>): number {
  let id = wanted;
  while (taken.has(id)) id += CARDS_PER_NOTE;
  taken.add(id);
  return id;
}

function nameId(name: string): number {
  const hash = createHash('sha256').update(`kindling ${name}`).digest().readUIntBE(0, 6);
  const slots = 2 ** 36 / CARDS_PER_NOTE;
  return FIRST_ID + (hash % slots) * CARDS_PER_NOTE;
}

/** By which Anki finds notes with the same first field: the first 32 bits of its SHA-1. */
function checksum(text: string): number {
  return createHash('sha1').update(text).digest().readUInt32BE(0);
}
