import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLIRTED, holdAdvances } from './hold-advances.ts';

async function* partsOf(texts: readonly string[]) {
  for (const text of texts) yield { type: 'text' as const, text };
}

/** What is said of a reply that comes in these pieces. */
async function hear(texts: readonly string[], mayFlirt = true) {
  const said: string[] = [];
  let ended: unknown;
  for await (const part of holdAdvances(partsOf(texts), () => mayFlirt)) {
    if (part.type === 'text') said.push(part.text);
    else ended = part.leak;
  }
  return { said, text: said.join(''), ended };
}

const inWords = (text: string) => text.split(/(?<= )/);

describe('a reply without advances', () => {
  it.each([
    'A loop runs again and again. What would you repeat?',
    'I love this song! What is it about?',
    '“I love you” means “te quiero”. Say it to your mum today.',
    'You want to send the list to a function, so tell me: which one?',
    'Mira: quiero es la primera persona. ¿Y la segunda?',
  ])('comes whole: %s', async (reply) => {
    for (const pieces of [inWords(reply), [...reply], [reply]])
      expect(await hear(pieces)).toMatchObject({ text: reply, ended: undefined });
  });

  it('goes out word by word where no advance can begin', async () => {
    const { said } = await hear(inWords('The second print runs once. Why is it so?'));
    expect(said.length).toBeGreaterThan(6);
  });

  it('is the same, cut anywhere, whatever it says', async () => {
    const words = fc.constantFrom(
      'I',
      'love',
      'you',
      'the',
      'kiss',
      '. ',
      '\n',
      'list',
      '"',
      'mi',
      'amor',
      ' ',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { maxLength: 14 }),
        fc.integer({ min: 1, max: 5 }),
        async (all, size) => {
          const whole = all.join(' ');
          const pieces = whole.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];
          const [cut, atOnce] = [await hear(pieces), await hear([whole])];
          expect(cut.ended).toEqual(atOnce.ended);
          expect(whole.startsWith(cut.text)).toBe(true);
          if (cut.ended === undefined) expect(cut.text).toBe(whole);
        },
      ),
    );
  });
});

describe('an advance', () => {
  it.each([
    ['A list it is. I love you, you know.', 'love'],
    ['Good question, darling. A loop repeats.', 'darling'],
    ['Sí. Te quiero mucho. Un bucle repite.', 'quiero'],
    ['Claro, mi amor.', 'amor'],
    ['*winks* So, where were we?', 'wink'],
  ])('ends the reply before it is said, cut anywhere: %s', async (reply, word) => {
    for (const pieces of [inWords(reply), [...reply], [reply]]) {
      const { text, ended } = await hear(pieces);
      expect(ended).toEqual(FLIRTED);
      expect(text.toLowerCase()).not.toContain(word);
      expect(reply.startsWith(text)).toBe(true);
    }
  });

  it('is found in a sentence that never ends', async () => {
    const endless = `so I love you ${'and on it goes '.repeat(60)}`;
    expect((await hear(inWords(endless))).ended).toEqual(FLIRTED);
  });

  it('is not looked for in our own words', async () => {
    expect(await hear(['I love you.'], false)).toMatchObject({ text: 'I love you.', ended: undefined });
  });
});
