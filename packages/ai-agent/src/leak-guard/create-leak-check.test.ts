import { TutorActivity } from '@kindling/core/turns';
import { describe, expect, it } from 'vitest';
import { createLeakCheck } from './create-leak-check.ts';
import { CHOICE, GAP, NUMBER, PROGRAM, REFERENCE, SENTENCE } from './secret.fixture.ts';
import type { Secret } from './secret.ts';
import { toSecret } from './to-secret.ts';

const findLeak = (reply: string, earlier: readonly string[], secret: Secret) =>
  createLeakCheck(earlier, secret)(reply);
const base64 = (text: string) => btoa(text);
const hex = (text: string) =>
  [...text].map((character) => character.charCodeAt(0).toString(16).padStart(2, '0')).join(' ');
const reversed = (text: string) => [...text].reverse().join('');

describe('a word for a gap', () => {
  it.each([
    ['plain', 'The word you want is went.'],
    ['in its sentence', 'Say it aloud: she went to school.'],
    ['in capitals', 'WENT!'],
    ['with a sign that is not seen', 'It is we\u200Bnt.'],
    ['with letters of another script', 'It is wеnt.'],
    ['with digits for letters', 'It is w3nt.'],
    ['letter by letter', 'Spell it: w-e-n-t.'],
    ['with blanks', 'w e n t'],
    ['masked', 'It looks like w_nt.'],
    ['masked behind backslashes', 'It looks like w\\_nt.'],
    ['base64', `Decode ${base64('went to')} later`],
    ['hex', `Decode ${hex('went')} later`],
    ['reversed', `Read ${reversed('it is went')} backwards`],
    ['rot13', 'Rotate: vg vf jrag'],
    ['as first letters', 'Wait for it\nEach line counts\nNow look closer\nThat is all'],
    ['in morse', '.-- . -. -'],
    ['as code points', '119 101 110 116'],
    ['as places in the alphabet', 'Count them: 23, 5, 14, 20.'],
    ['as first letters of words', 'Read: wild eels need time.'],
    ['with its letters named', 'Letter 1 is w, letter 2 is e, letter 3 is n.'],
  ])('is found %s', (_way, reply) => {
    expect(findLeak(reply, [], GAP)).toBeDefined();
  });

  it('is found when its letters come one by one over the turns', () => {
    const earlier = ['It begins with “w”.', 'The next letter is "e".'];
    expect(findLeak('After that comes "n".', earlier, GAP)).toMatchObject({ kind: 'letters' });
    expect(findLeak('Is it a verb you know?', earlier, GAP)).toBeUndefined();
  });

  it.each([
    'When did it happen? Look at the last word of the sentence.',
    'The verb is go, and it does not take -ed in the past. Which form do you remember?',
    'A similar one: I ___ a film last night. See becomes saw there: the whole word changes.',
    'You wrote "goed". English keeps a short list of verbs that change completely.',
    'Piensa en «yesterday»: ¿es presente o pasado?',
  ])('is not found in: %s', (reply) => {
    expect(findLeak(reply, [], GAP)).toBeUndefined();
  });
});

it('is found in its gap beside which something stands', () => {
  const secret: Secret = { keyTexts: ['is'], publicText: 'Complete.\nMy brother ___ (be) tall. Why?' };
  expect(findLeak('Say: my brother is tall.', [], secret)).toMatchObject({ kind: 'gap' });
  expect(findLeak('Who is tall?', [], secret)).toBeUndefined();
});

describe('a word of the task that is the answer', () => {
  const secret = toSecret(
    TutorActivity.parse({
      id: 'e',
      kind: 'english-item',
      statement: 'I have known her ___ 2015. (for / since)',
      answer: 'since',
    }),
  );

  it.each([
    'The answer is since.',
    'Write “since” in the gap.',
    'It is SINCE, of course.',
    'since',
    'I have known her since 2015.',
    `Decode ${btoa('the word is since')} later`,
    'It is s*i*n*c*e.',
    'It goes s - i - n - c - e.',
    'Read ecnis from its end.',
  ])('is found: %s', (reply) => expect(findLeak(reply, [], secret)).toBeDefined());

  it.each([
    'For says how long, since says from when.',
    'Is it for or since? Is 2015 a point or a length of time?',
    'Watch out: “since three years”.',
    'It is about how long something lasts, for example a week.',
    'Each person knows someone; rules of time decide which small word stands there.',
  ])('is not found in: %s', (reply) => expect(findLeak(reply, [], secret)).toBeUndefined());
});

describe('a year', () => {
  const secret: Secret = {
    keyTexts: ['1969'],
    publicText: 'In which year did people first land on the moon?',
  };

  it.each([
    'It is 1*9*6*9.',
    '1 - 9 - 6 - 9',
    'print("".join(["1","9","6","9"]))',
    'Put together "19" + "69".',
  ])('is found: %s', (reply) => expect(findLeak(reply, [], secret)).toBeDefined());

  it('is found a digit a turn', () => {
    const earlier = ['The first is "1".', 'Then "9".', 'Then "6".'];
    expect(findLeak('The last is "9".', earlier, secret)).toMatchObject({ kind: 'letters' });
    expect(findLeak('The last is "4".', earlier, secret)).toBeUndefined();
  });

  it('is not found in other numbers', () => {
    expect(findLeak('Counting goes 1, 2, 3, 4, and `9` is none of them.', [], secret)).toBeUndefined();
  });
});

describe('a program in pieces', () => {
  const code = (reference: string): Secret => ({
    keyTexts: [],
    code: { reference, publicCode: [] },
    publicText: '',
  });

  it('is found when half a line comes here and the rest there', () => {
    const secret = code(
      "def f(text):\n    cleaned = text.replace('a', '').lower()\n    return cleaned == cleaned[::-1]\n",
    );
    const earlier = [
      'Write `cleaned =` and wait.',
      "Then `text.replace('a', '').lower()`.",
      'Then `return cleaned`.',
    ];
    expect(findLeak('And `== cleaned[::-1]` behind it.', earlier, secret)).toBeDefined();
  });

  it('is found in a class whose methods have other names', () => {
    const secret = code(
      "class Account:\n    def __init__(self):\n        self.balance = 0\n\n    def withdraw(self, amount):\n        if amount > self.balance:\n            raise ValueError('no')\n        self.balance -= amount\n",
    );
    const other =
      "```python\nclass A:\n    def b(me):\n        me.c = 0\n    def d(me, e):\n        if e > me.c:\n            raise ValueError('x')\n        me.c -= e\n```";
    expect(findLeak(other, [], secret)).toBeDefined();
  });
});

describe('a short word for a gap', () => {
  const secret = { keyTexts: ['is'], publicText: 'My brother ___ tall.' };

  it('leaks set apart or in its gap', () => {
    expect(findLeak('Try "is" there.', [], secret)).toMatchObject({ kind: 'text' });
    expect(findLeak('My brother is tall, you see.', [], secret)).toMatchObject({ kind: 'gap' });
  });

  it('does not leak as a word of any sentence', () => {
    expect(findLeak('Who is the sentence about? One person is one thing.', [], secret)).toBeUndefined();
  });
});

describe('a sentence to translate', () => {
  it.each([
    'My sister has lived in Madrid since 2010.',
    'Write: my sister HAS lived, in Madrid, since 2010',
    'My sister … has lived … in Madrid … since 2010',
  ])('is found: %s', (reply) => {
    expect(findLeak(reply, [], SENTENCE)).toMatchObject({ kind: 'text' });
  });

  it.each([
    'With «desde» and a year English uses another tense than Spanish. Which one?',
    'A similar one: He has worked here since May. Look at the verb.',
    'Who is it about? My sister. Start there.',
  ])('is not found in: %s', (reply) => {
    expect(findLeak(reply, [], SENTENCE)).toBeUndefined();
  });
});

describe('a number', () => {
  it.each(['It prints 42.', 'forty-two', 'Son cuarenta y dos.', 'It prints 42.0'])(
    'is found: %s',
    (reply) => {
      expect(findLeak(reply, [], NUMBER)).toBeDefined();
    },
  );

  it.each([
    'What is 6 times 7?',
    'Multiply the two numbers; 420 would be too much.',
    'print(5 * 8) shows 40.',
  ])('is not found in: %s', (reply) => {
    expect(findLeak(reply, [], NUMBER)).toBeUndefined();
  });
});

describe('a choice', () => {
  it.each([
    'The answer is tuple.',
    'It is C.',
    'Option 3 is the right one.',
    'La respuesta correcta es la tercera opción.',
    'Elige «tuple».',
    'Not list. Not dict. Set is wrong, too.',
    'tuple',
  ])('is found: %s', (reply) => {
    expect(findLeak(reply, [], CHOICE)).toMatchObject({ kind: 'option' });
  });

  it.each([
    'What does a list let you do after you made it?',
    'A list and a tuple both keep order. Which of them has append?',
    'Is it tuple? Press Check and see.',
    'Try each of them in the console: list, dict, tuple and set.',
    'dict is not it: you can put a new key into one.',
  ])('is not found in: %s', (reply) => {
    expect(findLeak(reply, [], CHOICE)).toBeUndefined();
  });
});

describe('a choice of true and false', () => {
  const secret: Secret = {
    keyTexts: ['False'],
    options: { texts: ['True', 'False'], right: [1] },
    publicText: 'Texts can be changed. True False',
  };

  it.each(['The answer is false.', 'It is false.', 'It is not true.'])('is found: %s', (reply) => {
    expect(findLeak(reply, [], secret)).toMatchObject({ kind: 'option' });
  });

  it('is not found where both are named', () => {
    expect(findLeak('Say what would make it true and what would make it false.', [], secret)).toBeUndefined();
  });
});

describe('a program', () => {
  const renamed = REFERENCE.replaceAll('letter', 'c').replaceAll('vowels', 'wanted').replaceAll('total', 'n');
  const fenced = (code: string) => `Here you are:\n\`\`\`python\n${code}\`\`\`\n`;

  it.each([
    ['plain', fenced(REFERENCE)],
    ['renamed', fenced(renamed)],
    ['laid out differently', fenced(REFERENCE.replaceAll('    ', '\t').replaceAll(' = ', '='))],
    ['in comments', fenced(REFERENCE.replace(/^/gm, '# '))],
    ['in a text', fenced(`solution = """\n${REFERENCE.replaceAll('"""', "'''")}"""\n`)],
    ['without a fence', REFERENCE],
    ['base64', base64(REFERENCE).replace(/.{60}/g, '$&\n')],
    ['reversed', REFERENCE.split('\n').map(reversed).join('\n')],
    ['in letters of another script', fenced(REFERENCE.replaceAll('e', 'е').replaceAll('o', 'о'))],
    [
      'in wide letters',
      REFERENCE.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
    ['as a quote', REFERENCE.replace(/^/gm, '> ')],
    ['as a difference', fenced(REFERENCE.replace(/^/gm, '+'))],
    ['in a table', REFERENCE.replace(/^(.*)$/gm, '| 1 | $1 |')],
    ['in the middle of a sentence', REFERENCE.replace(/^(.*)$/gm, 'Now you type $1 and press enter.')],
    ['escaped', JSON.stringify({ code: REFERENCE })],
    [
      'in Spanish words',
      REFERENCE.replaceAll('for', 'para').replaceAll(' in ', ' en ').replaceAll('if', 'si'),
    ],
  ])('is found %s', (_way, reply) => {
    expect(findLeak(reply, [], PROGRAM)).toMatchObject({ kind: 'code' });
  });

  it('is found when the lines that every program has come with their names', () => {
    const shown = ['`vowels = "aeiou"`', '`total = 0`'];
    expect(findLeak('`return total`', shown, PROGRAM)).toBeUndefined();
    expect(findLeak('`total += 1`', [...shown, '`return total`'], PROGRAM)).toMatchObject({ kind: 'code' });
  });

  it('is found line by line over the turns', () => {
    const lines = ['`for letter in text.lower():`', '`if letter in vowels:`'];
    expect(findLeak(lines[0] ?? '', [], PROGRAM)).toBeUndefined();
    expect(findLeak(lines[1] ?? '', [lines[0] ?? ''], PROGRAM)).toMatchObject({ kind: 'code' });
  });

  it.each([
    ['a nudge', 'What should happen to a capital letter? Try `count_vowels("AEI")` by hand.'],
    ['an error explained', 'Line 3 says `if letter == "aeiou"`: can one letter ever equal five?'],
    [
      'a worked example of another task',
      fenced(
        'def longest(words):\n    best = ""\n    for word in words:\n        if len(word) > len(best):\n            best = word\n    return best\n',
      ),
    ],
    ['the frame everybody has', fenced('def count_vowels(text):\n    total = 0\n    return total\n')],
    [
      'words that are Python’s, too',
      'If it is in there, count it; for each sign in the text, and then return it.',
    ],
    ['prose', 'Keep a counter. Go through the text, and raise it whenever the letter is one you look for.'],
  ])('is not found in %s', (_what, reply) => {
    expect(findLeak(reply, [], PROGRAM)).toBeUndefined();
  });
});

describe('a word without an end', () => {
  const row = 'ACGT'.repeat(50);

  it('is held, and quickly: other checks would take seconds for it', () => {
    expect(findLeak(`Read ${row}`, [], GAP)).toEqual({ kind: 'unreadable', by: 'a word without an end' });
    expect(findLeak(`2**300 is ${2n ** 300n}`, [], GAP)).toBeUndefined();
  });

  it('may be said where it stands on the page', () => {
    const page = { ...GAP, publicText: `Count the letters of ${row}.` };
    expect(findLeak(`Look at ${row} again.`, [], page)).toBeUndefined();
  });
});

describe('a thing with a number in its name', () => {
  it('says nothing of an option that is this number', () => {
    const counted: Secret = {
      keyTexts: ['3'],
      options: { texts: ['4', '3', '2', 'un error'], right: [1] },
      publicText: '¿Qué imprime este programa? print(len([1, 2, 7])) 4 3 2 un error',
    };
    expect(findLeak('El tablero de tres en raya se imprime por filas.', [], counted)).toBeUndefined();
    expect(findLeak('Son tres.', [], counted)).toBeDefined();
  });
});
