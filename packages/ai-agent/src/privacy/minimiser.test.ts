import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMinimiser } from './minimiser.ts';

const NAMES = [
  'Ana Torres',
  'María José de la Cruz',
  "Seán O'Brien",
  'Li',
  'Jo Ng',
  'Zoë Müller-Ruiz',
  'Tomas Reyes',
];

async function* inPieces(text: string, size: number): AsyncGenerator<{ type: 'text'; text: string }, 'end'> {
  for (let start = 0; start < text.length; start += size)
    yield { type: 'text', text: text.slice(start, start + size) };
  return 'end';
}
async function* streamOf<Part>(parts: readonly Part[]): AsyncGenerator<Part, 'end'> {
  yield* parts;
  return 'end';
}
async function collect(parts: AsyncIterable<{ text: string }>): Promise<string> {
  let whole = '';
  for await (const { text } of parts) whole += text;
  return whole;
}

describe('what leaves', () => {
  it.each([
    ['a name', 'Ana did it', '[[name-1]] did it'],
    ['a whole name as one', 'ana torres', '[[name-1]]'],
    ['a name without its accents', 'Soy Maria Jose.', 'Soy [[name-1]] [[name-2]].'],
    ['a name with accents as marks of their own', 'Zoe\u0308 and me', '[[name-1]] and me'],
    ['capitals', 'TORRES', '[[name-1]]'],
    ['part of a double name', 'Frau Müller', 'Frau [[name-1]]'],
    ['a short name by its capital', 'Li and Jo like it', '[[name-1]] and [[name-2]] like it'],
    ['an e-mail address', 'write to ana.t+x@school.example.org!', 'write to [[email-1]]!'],
    ['a sign-in name', 'I am ana@maple', 'I am [[email-1]]'],
    ['a phone number', 'call +34 612 34 56 78 now', 'call [[phone-1]] now'],
    ['a phone number in groups', 'tel. 612 34 56 78', 'tel. [[phone-1]]'],
    ['a phone number in one', 'mi movil es 612345678', 'mi movil es [[phone-1]]'],
    ['a short phone number', 'ring 555-0199', 'ring [[phone-1]]'],
    ['a school in English', 'I go to Maple Grove High School now', 'I go to [[school-1]] now'],
    ['a school of a saint', "we are at St. Mary's school", 'we are at [[school-1]]'],
    ['a school in Spanish', 'voy al colegio San Isidro de Lima', 'voy al [[school-1]]'],
    ['a school by its letters', 'estudio en el IES Ramiro de Maeztu', 'estudio en el [[school-1]]'],
    ['a handle', 'follow me @ana_draws09 please', 'follow me [[handle-1]] please'],
    ['a name in a network', 'my insta is ana.draws09', 'my insta is [[handle-1]]'],
    ['an address in English', 'I live at 12 Old Mill Road', 'I live at [[address-1]]'],
    ['an address in Spanish', 'Vivo en la Calle Mayor 12, 3º B', 'Vivo en la [[address-1]]'],
  ])('holds no %s', (_what, text, left) => {
    const { minimise, restore } = createMinimiser(NAMES);
    expect(minimise(text)).toBe(left);
    expect(restore(left)).toBe(text);
  });

  it.each([
    'He went to the market on 2026-11-21 at 10:30.',
    'Sort 10 20 30 40 and 21.11.2026.',
    'for i in range(10): total += i * 3.14159',
    'anaconda, torrential, liking, jot, cruzar',
    'The answer is 1,000,000 and not 12 345.',
    'What is the difference between "in" and "on"?',
    'I like school. My School is big and the high school is old.',
    'mi colegio es grande y la escuela está cerca',
    '@property\ndef area(self): return 3',
    '@app.route("/x")\n@cache\ndef show(): pass',
    'my favourite game is roblox and insta is boring',
  ])('is left as it is where there is nothing personal: %s', (text) => {
    expect(createMinimiser(NAMES).minimise(text)).toBe(text);
  });

  it('says the same thing the same way in every text of a turn', () => {
    const { minimise } = createMinimiser(NAMES);
    expect(minimise('Ana and Tomas')).toBe('[[name-1]] and [[name-2]]');
    expect(minimise('Tomas and Ana')).toBe('[[name-2]] and [[name-1]]');
  });

  it('of one turn is nothing to another of the same people', () => {
    const [one, other] = [createMinimiser(NAMES), createMinimiser(NAMES)];
    expect(one.minimise('Ana and Tomas')).toBe('[[name-1]] and [[name-2]]');
    expect(other.minimise('Tomas')).toBe('[[name-1]]');
    expect(other.restore('[[name-1]] [[name-2]]')).toBe('Tomas [[name-2]]');
    expect(createMinimiser(['Ana']).minimise('Ana and Tomas')).toBe('[[name-1]] and Tomas');
  });

  it('holds no known name, whatever stands around it', () => {
    const word = fc.constantFrom(
      ...NAMES.flatMap((name) => [name, ...name.split(' ')]),
      'loop',
      '"',
      '(',
      '[[',
      '-',
      '\n',
      'ñ ',
      ']]',
      '612345678',
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.constantFrom(' ', '. ', '_', '/'),
        (words, between) => {
          const left = createMinimiser(NAMES).minimise(words.join(between));
          for (const name of [
            'Ana',
            'Torres',
            'María',
            'José',
            'Cruz',
            'Seán',
            'Brien',
            'Li',
            'Jo',
            'Ng',
            'Zoë',
            'Müller',
            'Ruiz',
            'Tomas',
            'Reyes',
          ])
            expect(left).not.toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'u'));
        },
      ),
    );
  });
});

describe('what comes back', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'Ana',
          ' ',
          '[[name-1]]',
          '[[name-2]]',
          '[[',
          'name',
          '-1',
          ']]',
          'a@b.c',
          '+34 600 000 000',
          'Li',
          '[[text-1]]',
        ),
        { maxLength: 10 },
      )
      .map((parts) => parts.join('')),
  );

  it('is what was there, for any text', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { minimise, restore } = createMinimiser(NAMES);
        const [first, second] = [minimise(one), minimise(other)];
        expect(restore(first)).toBe(one);
        expect(restore(second)).toBe(other);
      }),
    );
  });

  it('is the same in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (one, size) => {
        const { minimise, restoreParts } = createMinimiser(NAMES);
        expect(await collect(restoreParts(inPieces(minimise(one), size)))).toBe(one);
      }),
    );
  });

  it.each([
    ['a name', 'Ask Ana Torres, she knows.'],
    ['a school', 'So you go to Maple Grove High School, right?'],
    ['a school in Spanish', 'Vas al colegio San Isidro de Lima, ¿no?'],
    ['a handle', 'Is @ana_draws09 yours?'],
    ['a name in a network', 'So your insta is ana.draws09 now.'],
    ['an address', 'You live at 12 Old Mill Road?'],
    ['two of them beside each other', '@ana_draws09 IES Ramiro de Maeztu'],
  ])('is %s, wherever two cuts fall into what the model says', async (_what, said) => {
    const { minimise, restoreParts } = createMinimiser(NAMES);
    const sent = minimise(said);
    expect(sent).not.toBe(said);
    for (let first = 0; first <= sent.length; first++)
      for (let second = first; second <= sent.length; second++) {
        const cuts = [sent.slice(0, first), sent.slice(first, second), sent.slice(second)];
        const parts = cuts.map((text) => ({ type: 'text' as const, text }));
        expect(await collect(restoreParts(streamOf(parts)))).toBe(said);
      }
  });

  it('leaves placeholders that nobody made', () => {
    expect(createMinimiser(NAMES).restore('[[name-7]] said')).toBe('[[name-7]] said');
  });

  it('holds back no more than a placeholder that may have begun', async () => {
    const { minimise, restoreParts } = createMinimiser(NAMES);
    minimise('Ana');
    const pieces: string[] = [];
    for await (const { text } of restoreParts(inPieces('Hi [[name-1]], a[0] = [1]', 4))) pieces.push(text);
    expect(pieces.join('')).toBe('Hi Ana, a[0] = [1]');
    expect(pieces[0]).toBe('Hi ');
  });

  it('says all text before what is not text, hands the end on, and stops the source with its reader', async () => {
    const { minimise, restoreParts } = createMinimiser(NAMES);
    minimise('Ana');
    let stopped = false;
    async function* source(): AsyncGenerator<{ type: 'text'; text: string } | { type: 'cut' }, string> {
      try {
        yield { type: 'text', text: 'a [[na' };
        yield { type: 'cut' };
        yield { type: 'text', text: 'b' };
        return 'end';
      } finally {
        stopped = true;
      }
    }
    const read = restoreParts(source());
    expect((await read.next()).value).toEqual({ type: 'text', text: 'a ' });
    expect((await read.next()).value).toEqual({ type: 'text', text: '[[na' });
    expect((await read.next()).value).toEqual({ type: 'cut' });
    await read.return('early');
    expect(stopped).toBe(true);
    const whole = restoreParts(inPieces('x', 1));
    await whole.next();
    expect(await whole.next()).toEqual({ done: true, value: 'end' });
  });
});
