/** Tables of a collection as every version of Anki since 2.1 reads it from a package (schema 11). */
export const COLLECTION_TABLES = `
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL,
  ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL,
  models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL,
  usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL,
  flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL,
  mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL,
  ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL,
  left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL,
  ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL,
  type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
`;

/** Both directions: the word asked for its meaning, the meaning for its word. */
const CARDS = [
  {
    name: 'Word',
    qfmt: '{{Front}}',
    afmt: '{{FrontSide}}<hr id="answer">{{Back}}<p>{{Example}}</p><p>{{Note}}</p>',
  },
  {
    name: 'Meaning',
    qfmt: '{{Back}}',
    afmt: '{{FrontSide}}<hr id="answer">{{Front}}<p>{{Example}}</p><p>{{Note}}</p>',
  },
];
export const CARDS_PER_NOTE = CARDS.length;
const NOTE_FIELDS = ['Front', 'Back', 'Example', 'Note'] as const;

export interface CollectionIds {
  deck: number;
  model: number;
}

/** The settings of a collection with one deck and one kind of note, as JSON by column of `col`. */
export function describeCollection(
  deckName: string,
  ids: CollectionIds,
): Record<'conf' | 'models' | 'decks' | 'dconf', string> {
  return {
    conf: JSON.stringify({
      activeDecks: [1],
      curDeck: 1,
      newSpread: 0,
      collapseTime: 1200,
      timeLim: 0,
      estTimes: true,
      dueCounts: true,
      curModel: String(ids.model),
      nextPos: 1,
      sortType: 'noteFld',
      sortBackwards: false,
      addToCur: true,
    }),
    models: JSON.stringify({ [ids.model]: describeModel(ids) }),
    decks: JSON.stringify({ 1: describeDeck(1, 'Default'), [ids.deck]: describeDeck(ids.deck, deckName) }),
    dconf: JSON.stringify({ 1: DECK_OPTIONS }),
  };
}

function describeModel({ deck, model }: CollectionIds) {
  return {
    id: model,
    did: deck,
    name: 'Kindling vocabulary',
    type: 0,
    mod: 0,
    usn: -1,
    sortf: 0,
    tags: [],
    vers: [],
    css: '.card { font-family: sans-serif; font-size: 20px; text-align: center; }',
    latexPre: '',
    latexPost: '',
    req: CARDS.map((_, ord) => [ord, 'all', [ord]]),
    flds: NOTE_FIELDS.map((name, ord) => ({
      name,
      ord,
      font: 'Arial',
      size: 20,
      rtl: false,
      sticky: false,
      media: [],
    })),
    tmpls: CARDS.map((card, ord) => ({ ...card, ord, did: null, bqfmt: '', bafmt: '' })),
  };
}

function describeDeck(id: number, name: string) {
  const today = { newToday: [0, 0], revToday: [0, 0], lrnToday: [0, 0], timeToday: [0, 0] };
  return {
    id,
    name,
    ...today,
    conf: 1,
    usn: 0,
    mod: 0,
    dyn: 0,
    desc: '',
    collapsed: false,
    extendNew: 10,
    extendRev: 50,
  };
}

const DECK_OPTIONS = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  new: {
    bury: true,
    delays: [1, 10],
    initialFactor: 2500,
    ints: [1, 4, 7],
    order: 1,
    perDay: 20,
    separate: true,
  },
  rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36_500, minSpace: 1, perDay: 100 },
  lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
};
