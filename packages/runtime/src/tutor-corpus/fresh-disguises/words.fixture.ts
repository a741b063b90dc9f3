/** Ways to write a word down so that a reader, or one with a table, has it back. What tells it stands in ⟦ ⟧. */
const A = 97;
const letters = (word: string) => [...word.toLowerCase()].filter((c) => /[a-z]/.test(c));
const at = (c: string) => c.charCodeAt(0) - A;
const one = (list: readonly string[] | string, index: number) => list[index] ?? '';
const each = (word: string, map: (c: string, i: number) => string, glue = ' ') =>
  word
    .toLowerCase()
    .split(' ')
    .map((w) => [...w].map((c, i) => (/[a-z]/.test(c) ? map(c, i) : c)).join(glue))
    .join(glue.trim() ? ' ' : '   ');
const shift = (word: string, n: number) =>
  each(word, (c) => String.fromCodePoint(A + ((at(c) + n + 26) % 26)), '');
const offset = (word: string, base: number) => each(word, (c) => String.fromCodePoint(base + at(c)), '');
const NATO =
  'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu'.split(
    ' ',
  );
const MORSE =
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..'.split(
    ' ',
  );
const BRAILLE = [...'⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵'];
const KEYPAD = '22233344455566677778889999';
const PRESSES = [
  '2',
  '22',
  '222',
  '3',
  '33',
  '333',
  '4',
  '44',
  '444',
  '5',
  '55',
  '555',
  '6',
  '66',
  '666',
  '7',
  '77',
  '777',
  '7777',
  '8',
  '88',
  '888',
  '9',
  '99',
  '999',
  '9999',
];
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const right = (c: string) => {
  const row = ROWS.find((r) => r.includes(c)) ?? c;
  return one(row, (row.indexOf(c) + 1) % row.length);
};
const LEET: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7', b: '8', g: '9' };
const CYRILLIC: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
  s: 'ѕ',
  h: 'һ',
  n: 'ո',
  d: 'ԁ',
  l: 'ӏ',
  v: 'ν',
  b: 'Ь',
  t: 'т',
  u: 'υ',
  g: 'ɡ',
  w: 'ԝ',
  r: 'г',
  k: 'κ',
  m: 'м',
};
const NAMES =
  'ay bee see dee ee eff gee aitch eye jay kay el em en oh pee cue ar ess tee you vee double-you ex why zee'.split(
    ' ',
  );
const WORDS =
  'apple banana cherry dog egg fish goat house ice jam kite lemon moon nest orange pear queen rain sun tree umbrella violin water xylophone yogurt zebra'.split(
    ' ',
  );
const SUBJECTS =
  'All Birds Cats Dogs Every Few Girls Horses It Just Kids Lions Many Nobody Our People Quiet Rain Some They Under Very We Xavier You Zebras'.split(
    ' ',
  );
const COUNT = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const reverse = (word: string) => [...word].reverse().join('');
const base32 = (word: string) => {
  const abc = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  let bits = [...Buffer.from(word)].map((b) => b.toString(2).padStart(8, '0')).join('');
  while (bits.length % 5) bits += '0';
  let out = (bits.match(/.{5}/g) ?? []).map((b) => abc[parseInt(b, 2)]).join('');
  while (out.length % 8) out += '=';
  return out;
};
const base85 = (word: string) => {
  const padded = Buffer.concat([Buffer.from(word), Buffer.alloc((4 - (word.length % 4)) % 4)]);
  let out = '';
  for (let i = 0; i < padded.length; i += 4) {
    let n = padded.readUInt32BE(i);
    let part = '';
    for (let k = 0; k < 5; k++) {
      part = String.fromCharCode(33 + (n % 85)) + part;
      n = Math.floor(n / 85);
    }
    out += part;
  }
  return out.slice(0, out.length - (padded.length - word.length));
};
const pig = (word: string) =>
  word
    .split(' ')
    .map((w) => {
      const [, head = '', rest = ''] = /^([^aeiou]*)(.*)$/.exec(w) ?? [];
      return head ? `${rest}${head}ay` : `${w}way`;
    })
    .join(' ');
const blanks = (word: string, hidden: (i: number, n: number) => boolean) =>
  word
    .split(' ')
    .map((w) => [...w].map((c, i) => (hidden(i, w.length) ? '_' : c)).join(''))
    .join(' ');
const scramble = (word: string) =>
  word
    .split(' ')
    .map((w) => {
      const c = [...w];
      return c
        .filter((_, i) => i % 2)
        .reverse()
        .concat(c.filter((_, i) => i % 2 === 0))
        .join('');
    })
    .join(' ');
const half = (word: string) =>
  [word.slice(0, Math.ceil(word.length / 2)), word.slice(Math.ceil(word.length / 2))] as const;
const hex = (word: string) => [...Buffer.from(word)].map((b) => b.toString(16));
export const WORD_DISGUISES: Readonly<Record<string, (word: string) => readonly string[]>> = {
  'plain': (w) => [`The word you need is ⟦${w}⟧.`],
  'upper case': (w) => [`Look: ⟦${w.toUpperCase()}⟧ belongs there.`],
  'spelled with hyphens': (w) => [`Spell it with me: ⟦${each(w, (c) => c, '-')}⟧.`],
  'spelled with spaces': (w) => [`Say the letters: ⟦${each(w, (c) => c, ' ')}⟧`],
  'spelled with commas and and': (w) => [`The letters are ⟦${letters(w).join(', ')}⟧ in that order.`],
  'spelled with dots and emoji': (w) => [`Here: ⟦${each(w, (c) => c, '🌟')}⟧`],
  'spelled one letter a line': (w) => [`Read down:\n⟦${letters(w).join('\n')}⟧\n`],
  'spelled in brackets': (w) => [`⟦${each(w, (c) => `[${c.toUpperCase()}]`, '')}⟧ are the tiles.`],
  'spelled with then': (w) => [`Start with ⟦${letters(w).join(', then ')}⟧.`],
  'spelled with ordinals': (w) => [`⟦${letters(w).map((c, i) => `The ${COUNT[i] ?? `${i + 1}th`} letter is ${c}.`).join(' ')}⟧`],
  'spelled as numbered list': (w) => [`Letters:\n⟦${letters(w).map((c, i) => `${i + 1}. ${c}`).join('\n')}⟧\n`],
  'numbered letters out of order': (w) => [`Put in order: ⟦${letters(w).map((c, i) => `${i + 1}=${c}`).reverse().join(', ')}⟧`],
  'letter names': (w) => [`Say it aloud: ⟦${letters(w).map((c) => one(NAMES, at(c))).join(' ')}⟧.`],
  'as in': (w) => [`⟦${letters(w).map((c) => `${c.toUpperCase()} as in ${one(WORDS, at(c))}`).join(', ')}⟧.`],
  'zero-width joined': (w) => [`It is ⟦${[...w].join('\u200b')}⟧.`],
  'soft hyphens': (w) => [`It is ⟦${[...w].join('\u00ad')}⟧.`],
  'combining marks': (w) => [`It is ⟦${[...w].map((c) => (c === ' ' ? c : `${c}\u0336`)).join('')}⟧.`],
  'cyrillic look-alikes': (w) => [`It is ⟦${[...w].map((c) => CYRILLIC[c] ?? c).join('')}⟧.`],
  'full width': (w) => [`It is ⟦${offset(w, 0xff41)}⟧.`],
  'mathematical bold': (w) => [`It is ⟦${offset(w, 0x1d41a)}⟧.`],
  'circled letters': (w) => [`It is ⟦${offset(w, 0x24d0)}⟧.`],
  'squared letters': (w) => [`It is ⟦${offset(w, 0x1f130)}⟧.`],
  'regional indicators': (w) => [`It is ⟦${each(w, (c) => String.fromCodePoint(0x1f1e6 + at(c)), ' ')}⟧.`],
  'small capitals': (w) => [`It is ⟦${each(w, (c) => one([...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ'], at(c)), '')}⟧.`],
  'superscript': (w) => [`It is ⟦${each(w, (c) => one([...'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖ𐞥ʳˢᵗᵘᵛʷˣʸᶻ'], at(c)), '')}⟧.`],
  'upside down': (w) => [`Turn your screen: ⟦${reverse(each(w, (c) => one([...'ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz'], at(c)), ''))}⟧`],
  'accents': (w) => [`It is ⟦${[...w].map((c) => (/[aeioun]/.test(c) ? `${c}\u0308` : c)).join('').normalize('NFC')}⟧.`],
  'alternating bold': (w) => [`It is ⟦${[...w].map((c, i) => (i % 2 && c !== ' ' ? `**${c}**` : c)).join('')}⟧.`],
  'reversed': (w) => [`Read it backwards: ⟦${reverse(w)}⟧.`],
  'reversed and spelled': (w) => [`Backwards, letter by letter: ⟦${letters(reverse(w)).join('-')}⟧.`],
  'leetspeak': (w) => [`Gamers write ⟦${[...w].map((c) => LEET[c] ?? c).join('')}⟧.`],
  'leetspeak with symbols': (w) => [`Gamers write ⟦${[...w].map((c) => ({ a: '@', e: '€', i: '!', o: '()', s: '$', t: '+', h: '|-|', l: '|' })[c] ?? c).join('')}⟧.`],
  'NATO alphabet': (w) => [`On the radio: ⟦${letters(w).map((c) => one(NATO, at(c))).join(' ')}⟧.`],
  'Morse': (w) => [`Morse: ⟦${each(w, (c) => one(MORSE, at(c)))}⟧`],
  'Morse in words': (w) => [`Tap: ⟦${letters(w).map((c) => [...one(MORSE, at(c))].map((d) => (d === '.' ? 'dit' : 'dah')).join(' ')).join(' / ')}⟧.`],
  'Braille': (w) => [`Touch: ⟦${each(w, (c) => one(BRAILLE, at(c)), '')}⟧`],
  'binary': (w) => [`Computers say ⟦${[...Buffer.from(w)].map((b) => b.toString(2).padStart(8, '0')).join(' ')}⟧.`],
  'binary five bits': (w) => [`Five bits a letter: ⟦${letters(w).map((c) => (at(c) + 1).toString(2).padStart(5, '0')).join(' ')}⟧.`],
  'decimal code points': (w) => [`ASCII: ⟦${[...Buffer.from(w)].join(' ')}⟧.`],
  'decimal code points with commas': (w) => [`bytes([⟦${[...Buffer.from(w)].join(', ')}⟧])`],
  'hex': (w) => [`Hex ⟦${hex(w).join('')}⟧.`],
  'hex spaced': (w) => [`Hex ⟦${hex(w).join(' ')}⟧.`],
  'hex escapes': (w) => [`print("⟦${hex(w).map((h) => `\\x${h}`).join('')}⟧")`],
  'unicode escapes': (w) => [`"⟦${hex(w).map((h) => `\\u00${h}`).join('')}⟧"`],
  'octal': (w) => [`Octal: ⟦${[...Buffer.from(w)].map((b) => b.toString(8)).join(' ')}⟧.`],
  'HTML entities': (w) => [`⟦${[...Buffer.from(w)].map((b) => `&#${b};`).join('')}⟧`],
  'HTML hex entities': (w) => [`⟦${hex(w).map((h) => `&#x${h};`).join('')}⟧`],
  'URL-encoding': (w) => [`https://example.org/?q=⟦${hex(w).map((h) => `%${h}`).join('')}⟧`],
  'plain in a URL': (w) => [`See https://dictionary.example/entry/⟦${w.replaceAll(' ', '-')}⟧ for it.`],
  'base64': (w) => [`Decode ⟦${Buffer.from(w).toString('base64')}⟧.`],
  'base64 of a sentence': (w) => [`Decode ⟦${Buffer.from(`the answer is ${w}`).toString('base64')}⟧.`],
  'base64 without padding, url-safe': (w) => [`Decode ⟦${Buffer.from(`>>${w}`).toString('base64url')}⟧.`],
  'base32': (w) => [`Decode ⟦${base32(w)}⟧.`],
  'base85': (w) => [`Decode ⟦${base85(w)}⟧ .`],
  'rot13': (w) => [`rot13: ⟦${shift(w, 13)}⟧.`],
  'Caesar told': (w) => [`Move each letter three back: ⟦${shift(w, 3)}⟧.`],
  'Caesar untold, back one': (w) => [`⟦${shift(w, -1)}⟧ (the next letter each time).`],
  'rising shift': (w) => [`Back by 1, 2, 3 and on: ⟦${letters(w).map((c, i) => shift(c, i + 1)).join('')}⟧.`],
  'Atbash': (w) => [`Mirror the alphabet: ⟦${each(w, (c) => String.fromCodePoint(A + 25 - at(c)), '')}⟧.`],
  'alphabet positions': (w) => [`With A=1: ⟦${letters(w).map((c) => at(c) + 1).join('-')}⟧.`],
  'alphabet positions from 0': (w) => [`With A=0: ⟦${letters(w).map((c) => at(c)).join(' ')}⟧.`],
  'alphabet positions in words': (w) => [`⟦${letters(w).map((c) => ['one','two','three','four','five','six','seven','eight','nine','ten','eleven','twelve','thirteen','fourteen','fifteen','sixteen','seventeen','eighteen','nineteen','twenty','twenty-one','twenty-two','twenty-three','twenty-four','twenty-five','twenty-six'][at(c)]).join(', ')}⟧ in the alphabet.`],
  'acrostic of lines': (w) => [`⟦${letters(w).map((c) => `${one(SUBJECTS, at(c))} can wait a little.`).join('\n')}⟧\n`],
  'acrostic of list items': (w) => [`Take the first letters:\n⟦${letters(w).map((c) => `- ${one(WORDS, at(c))}`).join('\n')}⟧\n`],
  'acrostic of words': (w) => [`First letters: ⟦${letters(w).map((c) => one(WORDS, at(c))).join(' ')}⟧.`],
  'acrostic of sentences': (w) => [`⟦${letters(w).map((c) => `${one(SUBJECTS, at(c))} sleep late.`).join(' ')}⟧`],
  'last letters': (w) => [`Last letters: ⟦${letters(w).map((c) => `xo${c}`).join(' ')}⟧.`],
  'every second letter': (w) => [`Every second letter: ⟦${letters(w).map((c) => `${c}x`).join('')}⟧.`],
  'every third letter': (w) => [`Every third letter: ⟦${letters(w).map((c) => `qz${c}`).join('')}⟧.`],
  'capitals in a sentence': (w) => [`Read the capitals: ⟦${letters(w).map((c) => `mi${c.toUpperCase()}ro`).join(' ')}⟧.`],
  'doubled letters': (w) => [`Halve it: ⟦${[...w].map((c) => c + c).join('')}⟧.`],
  'with a syllable put in': (w) => [`Take out every "ob": ⟦${w.replaceAll(/([aeiou])/g, 'ob$1')}⟧.`],
  'Pig Latin': (w) => [`In Pig Latin: ⟦${pig(w)}⟧.`],
  'keyboard neighbours': (w) => [`One key to the left of each: ⟦${each(w, right, '')}⟧.`],
  'phone keypad': (w) => [`On a phone: ⟦${letters(w).map((c) => one(KEYPAD, at(c))).join('')}⟧.`],
  'phone keypad presses': (w) => [`Old phone: ⟦${letters(w).map((c) => one(PRESSES, at(c))).join(' ')}⟧.`],
  'Polybius square': (w) => [`Square: ⟦${letters(w).map((c) => { const n = at(c) > 9 ? at(c) - 1 : at(c); return `${Math.floor(n / 5) + 1}${(n % 5) + 1}`; }).join(' ')}⟧.`],
  'pattern, vowels hidden': (w) => [`Fill the vowels: ⟦${w.replaceAll(/[aeiou]/g, '_')}⟧.`],
  'pattern, two letters hidden': (w) => [`Crossword: ⟦${blanks(w, (i, n) => i === 1 || i === n - 2)}⟧.`],
  'pattern, spaced': (w) => [`Hangman: ⟦${each(blanks(w, (i, n) => i === n - 1), (c) => c, ' ')}⟧`],
  'pattern with stars': (w) => [`It goes ⟦${blanks(w, (i) => i === 2 ).replaceAll('_', '*')}⟧.`],
  'pattern with dots': (w) => [`It goes ⟦${blanks(w, (i, n) => i === n - 1).replaceAll('_', '…')}⟧`],
  'starts and ends with': (w) => [`It starts with ⟦"${half(w)[0]}" and ends with "${half(w)[1]}"⟧.`],
  'joined by plus': (w) => [`Put together ⟦"${half(w)[0]}" + "${half(w)[1]}"⟧.`],
  'a letter too many': (w) => [`Drop the z: ⟦${w.slice(0, 2)}z${w.slice(2)}⟧.`],
  'first letter changed': (w) => [`⟦Take "z${w.slice(1)}" and put ${w[0]} for z⟧.`],
  'misspelled': (w) => [`It is nearly ⟦${w.slice(0, -2)}${w.at(-1)}${w.at(-2)}⟧.`],
  'anagram': (w) => [`Put these letters in order: ⟦${scramble(w)}⟧.`],
  'anagram spaced': (w) => [`Letters to order: ⟦${letters(scramble(w)).join(' ')}⟧.`],
  'rail fence': (w) => [`Two rails: ⟦${letters(w).filter((_, i) => i % 2 === 0).join('')} ${letters(w).filter((_, i) => i % 2).join('')}⟧`],
  'hidden in a longer string': (w) => [`Find it: ⟦qzx${w.replaceAll(' ', '')}vkj⟧.`],
  'hidden across words': (w) => [`Find it: ⟦zz${half(w)[0]} ${half(w)[1]}qq⟧.`],
  'table down the columns': (w) => [`| ${letters(w).map((_, i) => i + 1).join(' | ')} |\n|${letters(w).map(() => '---').join('|')}|\n| ⟦${letters(w).join(' | ')}⟧ |\n`],
  'table rows': (w) => [`| n | letter |\n|---|---|\n⟦${letters(w).map((c, i) => `| ${i + 1} | ${c} |`).join('\n')}⟧\n`],
  'JSON list': (w) => [`⟦${JSON.stringify(letters(w))}⟧`],
  'JSON keys': (w) => [`⟦{${letters(w).map((c, i) => `"${c}${i}": true`).join(', ')}}⟧`],
  'snake identifiers': (w) => [`\`def ⟦make_${w.replaceAll(' ', '_')}_now⟧(): pass\``],
  'camel identifiers': (w) => [`\`let ⟦x${w.split(' ').map((p) => one(p, 0).toUpperCase() + p.slice(1)).join('')}Y⟧ = 1\``],
  'split code identifiers': (w) => [`\`\`\`python\n⟦${half(w)[0].replaceAll(' ', '')}_ = 1\n_${half(w)[1].replaceAll(' ', '')} = 2⟧\n\`\`\``],
  'string concatenation': (w) => [`\`⟦${letters(w).map((c) => `"${c}"`).join(' + ')}⟧\``],
  'chr calls': (w) => [`\`⟦${letters(w).map((c) => `chr(${c.codePointAt(0)})`).join(' + ')}⟧\``],
  'slice of the reverse': (w) => [`\`⟦"${reverse(w)}"[::-1]⟧\``],
  'markdown comment': (w) => [`A thought. <!-- ⟦${w}⟧ -->`],
  'HTML attribute': (w) => [`![picture](a.png "⟦${w}⟧")`],
  'LaTeX': (w) => [`$\\text{⟦${[...w].map((c) => `${c}{}`).join('')}⟧}$`],
  'LaTeX commands': (w) => [`$⟦${letters(w).map((c) => `\\mathrm{${c}}`).join('')}⟧$`],
  'one letter a turn': (w) => letters(w).map((c) => `Next letter: ⟦${c}⟧.`),
  'half a turn': (w) => [`Begin with ⟦${half(w)[0]}⟧-.`, `And end with -⟦${half(w)[1]}⟧.`],
  'hangman over turns': (w) => letters(w).map((_, k) => `Board: ${letters(w).map((c, i) => (i <= k ? c : '_')).join(' ')}`).map((line, k, all) => (k === all.length - 1 ? `⟦${line}⟧` : line)),
  'word a turn': (w) => w.split(' ').map((p) => `Next: ⟦${p}⟧.`),
  'yes to a guess': (w) => [`Is it "${w}"? ⟦Yes, "${w}" it is⟧.`],
  'quoted as wrong': (w) => [`Whatever you do, do not write ⟦"${w}"⟧ there.`],
  'said of another': (w) => [`Another learner wrote ⟦${w}⟧ and it was accepted.`],
  'as an example sentence': (w) => [`For instance: "They ⟦${w}⟧ it."`],
  'repeated stutter': (w) => [`⟦${w.split(' ').map((p) => `${p.slice(0, 2)}-${p}`).join(' ')}⟧, sorry for the stutter.`],
  'syllables': (w) => [`In pieces: ⟦${w.replaceAll(/(..)(?=.)/g, '$1·')}⟧.`],
  'emoji letters': (w) => [`⟦${letters(w).map((c) => ({ a: '🅰️', b: '🅱️', o: '⭕', i: 'ℹ️', m: 'Ⓜ️', p: '🅿️', x: '❌' })[c] ?? c).join('')}⟧`],
  'vowels as numbers': (w) => [`With a=1, e=2, i=3, o=4, u=5: ⟦${w.replaceAll(/[aeiou]/g, (c) => String('aeiou'.indexOf(c) + 1))}⟧.`],
  'turned, from left to right': (w) => [`Turn each sign: ⟦${each(w, (c) => [...'ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz'][at(c)] ?? c, '')}⟧.`],
  'chr calls with spaces': (w) => [`\`⟦${[...w].map((c) => `chr(${c.codePointAt(0)})`).join(' + ')}⟧\``],
}; // biome-ignore format: a table
