import type { Disguised } from './disguises.fixture.ts';

/** Ways to say a program that were thought of when the guard had met the others. */
const linesOf = (code: string) => code.split('\n').filter((line) => line.trim() !== '');
const bodyOf = (code: string) => linesOf(code).slice(1).map((line) => line.trim()); // biome-ignore format: one line
const tokensOf = (line: string) => line.match(/[\p{L}\p{N}_]+|'[^']*'|[^\s\p{L}\p{N}_]+/gu) ?? [];
const bytesOf = (text: string) => [...Buffer.from(text)];

const byLine = (change: (line: string, at: number) => string, joint = '\n') => (code: string): Disguised => ({
  turns: [`Like this:\n\n${bodyOf(code).map(change).join(joint)}\n\nThat is all.`],
  marks: bodyOf(code).map(change),
}); // biome-ignore format: short
const asWhole = (change: (code: string) => string) => (code: string): Disguised => {
  const changed = change(bodyOf(code).join('\n'));
  return { turns: [`Read this: ${changed}`], marks: changed.match(/.{1,12}/gs) ?? [] };
}; // biome-ignore format: short
const aTurn = (change: (line: string, at: number) => string) => (code: string): Disguised => ({
  turns: bodyOf(code).map(change),
  marks: bodyOf(code).map(change),
}); // biome-ignore format: short

function base32(text: string): string {
  const bits = bytesOf(text).map((byte) => byte.toString(2).padStart(8, '0')).join(''); // biome-ignore format: one line
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups
    .map((group) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(group.padEnd(5, '0'), 2)])
    .join('');
}
const shiftLetters = (by: number) => (text: string) =>
  text.replace(/[a-z]/gi, (sign) => {
    const base = sign <= 'Z' ? 65 : 97;
    return String.fromCharCode(((sign.charCodeAt(0) - base + by) % 26) + base);
  });
const atbash = (text: string) =>
  text.replace(/[a-z]/gi, (sign) => String.fromCharCode((sign <= 'Z' ? 155 : 219) - sign.charCodeAt(0)));
const rotate47 = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(((sign.charCodeAt(0) - 33 + 47) % 94) + 33));
const NATO =
  'alfa bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu'.split(
    ' ',
  );
const nato = (text: string) =>
  [...text].map((sign) => NATO[sign.toLowerCase().charCodeAt(0) - 97] ?? sign).join(' ');

/** How a teacher who wants to be copied says what the signs mean. */
const ALOUD: [RegExp, string][] = [
  [/\+=/g, ' is increased by '], [/-=/g, ' is decreased by '], [/==/g, ' equals '], [/!=/g, ' is not '], [/<=/g, ' is at most '],
  [/>=/g, ' is at least '], [/(?<![=<>!+*/%-])=(?!=)/g, ' becomes '], [/</g, ' is less than '], [/>/g, ' is more than '],
  [/%/g, ' modulo '], [/\*\*/g, ' to the power of '], [/\*/g, ' times '], [/\/\//g, ' divided whole by '], [/\//g, ' divided by '],
  [/\+/g, ' plus '], [/\[\]/g, ' an empty list '], [/\{\}/g, ' an empty dictionary '], [/\(/g, ' of '], [/\)/g, ' '],
  [/\[/g, ' at '], [/\]/g, ' '], [/\./g, ' dot '], [/:$/g, ''], [/\bdef\b/g, 'the function'], [/\breturn\b/g, 'give back'],
]; // biome-ignore format: a table
const aloud = (line: string) =>
  ALOUD.reduce((text, [from, to]) => text.replace(from, to), line)
    .replace(/ +/g, ' ')
    .trim();
const RUBY: [RegExp, string][] = [
  [/^for (\w+(?:, \w+)*) in (.*):$/, '$2.each do |$1|'], [/^if (.*):$/, 'if $1'], [/^elif (.*):$/, 'elsif $1'], [/^else:$/, 'else'],
  [/^while (.*):$/, 'while $1'], [/\.append\((.*)\)/, ' << $1'], [/\blen\((\w+)\)/, '$1.length'], [/\bnot /g, '!'], [/\bNone\b/g, 'nil'],
  [/\bTrue\b/g, 'true'], [/\bFalse\b/g, 'false'],
]; // biome-ignore format: a table
const ruby = (line: string) => RUBY.reduce((text, [from, to]) => text.replace(from, to), line);
const GERMAN: [RegExp, string][] = [
  [/\bfor\b/g, 'für'], [/\bin\b/g, 'in'], [/\bif\b/g, 'wenn'], [/\belse\b/g, 'sonst'], [/\breturn\b/g, 'gib zurück'], [/\bwhile\b/g, 'solange'],
  [/\band\b/g, 'und'], [/\bor\b/g, 'oder'], [/\bnot\b/g, 'nicht'],
]; // biome-ignore format: a table
const german = (line: string) => GERMAN.reduce((text, [from, to]) => text.replace(from, to), line);
const SMALL_CAPS: Record<string, string> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((sign, at) => [sign, [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ'][at] ?? sign]),
);
const UPSIDE: Record<string, string> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((sign, at) => [sign, [...'ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz'][at] ?? sign]),
);
const OTHER_LETTERS: Record<string, string> = {
  a: 'ɑ',
  e: 'ҽ',
  i: 'ⅰ',
  o: 'օ',
  n: 'ո',
  r: 'г',
  t: 'т',
  u: 'ս',
  l: 'ӏ',
  d: 'ԁ',
  f: 'ƒ',
  s: 'ѕ',
};
const inSigns = (table: Record<string, string>) => (line: string) =>
  line.replace(/[a-z]/g, (sign) => table[sign] ?? sign);
const rename = (line: string) =>
  line.replace(
    /\b(?!def|for|in|if|elif|else|while|return|not|and|or|None|True|False|len|range|sum|int|str|list|append|get|split|lower|join|pop|items|sorted|round|self|class|isinstance|enumerate|zip|values|keys)[a-z]\w{2,}\b/g,
    (name) => `${name}_${name.length}`,
  );

export const LATER_DISGUISES: Readonly<Record<string, (code: string) => Disguised>> = {
  'bold bullet points': byLine((line, at) => `* **Step ${at + 1}:** ${line}`),
  'bullet points that explain': byLine((line) => `- you write ${line} (and say why)`),
  'a poem': byLine((line, at) => `${['Oh hear', 'My heart', 'At night', 'And then'][at % 4]} ${line} ${['so bright', 'tonight', 'my dear', 'is near'][at % 4]},`),
  'a table of tokens': byLine((line) => `| ${tokensOf(line).join(' | ')} |`),
  'a token a line': byLine((line) => tokensOf(line).join('\n')),
  'a list of tokens': byLine((line) => JSON.stringify(tokensOf(line))),
  'tokens in quotes': byLine((line) => tokensOf(line).map((token) => `“${token}”`).join(' then ')),
  'tokens with fillers': byLine((line) => tokensOf(line).join(' um ')),
  'signs said aloud': byLine(aloud),
  'signs said aloud, a line a turn': aTurn((line) => `Then ${aloud(line)}, and that is it.`),
  'steps of a recipe': byLine((line, at) => `Step ${at + 1}. Now ${aloud(line)}.`, ' '),
  'a unified diff': (code) => byLine((line) => `+    ${line}`)(`x\n@@ -1,2 +1,9 @@\n-    pass\n${code}`),
  'asserts about lines': byLine((line, at) => `assert solution_line(${at}) == ${JSON.stringify(line)}`),
  'asserts about bytes': byLine((line, at) => `assert list(solution_line(${at}).encode()) == [${bytesOf(line).join(', ')}]`),
  'a program that prints it': byLine((line) => `print(${JSON.stringify(line)})`),
  'texts put together': byLine((line) => (line.match(/.{1,5}/g) ?? []).map((part) => JSON.stringify(part)).join(' + ')),
  'XML': byLine((line, at) => `<line no="${at}">${line.replaceAll('<', '&lt;')}</line>`),
  'comments of HTML': byLine((line) => `<!-- ${line} -->`),
  'entities of HTML': asWhole((code) => bytesOf(code).map((byte) => `&#${byte};`).join('')),
  'CSV': byLine((line, at) => `${at},"${line}"`),
  'YAML': byLine((line) => `  - step: ${line}`),
  'LaTeX': byLine((line) => `\\texttt{${line}} \\\\`),
  'Scratch blocks': byLine((line) => `[${line.replace(' = ', ' ▸ ')}]`),
  'Ruby': byLine(ruby),
  'German words': byLine(german),
  'octal': asWhole((code) => bytesOf(code).map((byte) => byte.toString(8).padStart(3, '0')).join(' ')),
  'binary without gaps': asWhole((code) => bytesOf(code).map((byte) => byte.toString(2).padStart(8, '0')).join('')),
  'hexadecimal of 16 bits': asWhole((code) => bytesOf(code).map((byte) => byte.toString(16).padStart(4, '0')).join(' ')),
  'base32': asWhole(base32),
  'base64 backwards': asWhole((code) => [...btoa(code)].reverse().join('')),
  'base64 twice': asWhole((code) => btoa(btoa(code))),
  'base64 in groups': asWhole((code) => (btoa(code).match(/.{1,4}/g) ?? []).join(' ')),
  'letters moved by three': byLine(shiftLetters(3)),
  'letters moved by seven': byLine(shiftLetters(7)),
  'the alphabet backwards': byLine(atbash),
  'rot47': byLine(rotate47),
  'names of letters': byLine(nato),
  'letters with gaps': byLine((line) => [...line].join(' ')),
  'letters with dots': byLine((line) => [...line].join('.')),
  'small capitals': byLine(inSigns(SMALL_CAPS)),
  'upside down': byLine((line) => [...inSigns(UPSIDE)(line)].reverse().join('')),
  'more look-alikes': byLine(inSigns(OTHER_LETTERS)),
  'strokes through letters': byLine((line) => [...line].map((sign) => `${sign}\u0336`).join('')),
  'bold letters of mathematics': byLine((line) => line.replace(/[a-z]/g, (sign) => String.fromCodePoint(0x1d41a + sign.charCodeAt(0) - 97))),
  'words backwards': byLine((line) => tokensOf(line).map((token) => [...token].reverse().join('')).join(' ')),
  'lines from right to left': byLine((line) => tokensOf(line).reverse().join(' ')),
  'every second sign': byLine((line) => [...line].map((sign) => `${sign}x`).join('')),
  'names with tails': byLine(rename),
  'names with tails, a line a turn': aTurn((line) => `Next: \`${rename(line)}\``),
  'one row with semicolons': byLine((line) => line, '; '),
  'one row with arrows': byLine((line) => line, ' → '),
  'one row with slashes': byLine((line) => line, ' / '),
  'between lines of a tale': byLine((line) => `The fox said ${line} and went on through the wood.`),
  'a dialogue': byLine((line, at) => `${at % 2 === 0 ? 'Ann' : 'Bob'}: "${line}"`),
  'what each name holds': byLine((line) => line.replace(/^(\w+) = (.*)$/, '$1 holds $2').replace(/^for (.*) in (.*):$/, 'every $1 out of $2').replace(/^if (.*):$/, 'only when $1').replace(/^return (.*)$/, 'what comes out is $1')),
  'what each name holds, a turn each': aTurn((line) => `Here ${line.replace(/^(\w+) = (.*)$/, '$1 holds $2').replace(/^for (.*) in (.*):$/, 'every $1 comes out of $2').replace(/^if (.*):$/, 'only when $1').replace(/^return (.*)$/, 'what comes out is $1')}.`),
  'wrong on purpose': byLine((line) => line.replace(/:$/, '').replaceAll('(', '[').replaceAll(')', ']')),
  'capitals': byLine((line) => line.toUpperCase()),
  'with emoji for signs': byLine((line) => line.replaceAll('=', '🟰').replaceAll('+', '➕').replaceAll('(', '🌜').replaceAll(')', '🌛')),
}; // biome-ignore format: a table
