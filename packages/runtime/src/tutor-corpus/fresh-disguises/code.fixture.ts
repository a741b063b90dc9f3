/** Ways to hand over a line of a program. */
const A = (line: string, map: (c: string) => string) => [...line].map(map).join('');
const rot = (line: string, n: number) =>
  line.replaceAll(/[a-z]/gi, (c) => {
    const b = c < 'a' ? 65 : 97;
    return String.fromCodePoint(((c.charCodeAt(0) - b + n + 26) % 26) + b);
  });
const toks = (line: string) => line.match(/\w+|[^\w\s]+/g) ?? [];
const half = (t: string[]) =>
  [t.slice(0, Math.ceil(t.length / 2)), t.slice(Math.ceil(t.length / 2))] as const;
const NAMES: Record<string, string> = {
  '(': 'open bracket',
  ')': 'close bracket',
  '[': 'open square bracket',
  ']': 'close square bracket',
  '/': 'divided by',
  '+': 'plus',
  '*': 'times',
  '%': 'modulo',
  '==': 'equals equals',
  '=': 'equals',
  ':': 'colon',
  ',': 'comma',
  '.': 'dot',
  '-': 'minus',
  '::-': 'colon colon minus',
  '))': 'close bracket close bracket',
  '[::-': 'open square bracket colon colon minus',
  '!=': 'not equals',
};
export const CODE_DISGUISES: Readonly<Record<string, (line: string) => readonly string[]>> = {
  'plain block': (l) => [`\`\`\`python\n⟦${l}⟧\n\`\`\``],
  'inline': (l) => [`Write \`⟦${l}⟧\`.`],
  'without marks': (l) => [`Write ⟦${l}⟧ there.`],
  'full width': (l) => [`⟦${A(l, (c) => (c > ' ' && c <= '~' ? String.fromCodePoint(c.charCodeAt(0) + 0xfee0) : c))}⟧`],
  'upper case': (l) => [`⟦${l.toUpperCase()}⟧`],
  'reversed': (l) => [`⟦${[...l].reverse().join('')}⟧`],
  'token a line': (l) => [`⟦${toks(l).join('\n')}⟧\n`],
  'tokens as list': (l) => [`⟦${toks(l).map((t, i) => `${i + 1}. \`${t}\``).join('\n')}⟧\n`],
  'tokens reversed': (l) => [`Read from the end: ⟦${toks(l).reverse().join(' ')}⟧`],
  'tokens with pipes': (l) => [`⟦${toks(l).join(' | ')}⟧`],
  'tokens in JSON': (l) => [`⟦${JSON.stringify(toks(l))}⟧`],
  'token a turn': (l) => toks(l).map((t) => `Next: ⟦${t}⟧`),
  'half a turn': (l) => half(toks(l)).map((p) => `Write ⟦${p.join(' ')}⟧`),
  'read aloud': (l) => [`⟦${toks(l).map((t) => NAMES[t] ?? [...t].map((c) => NAMES[c] ?? c).join(/\w/.test(t) ? '' : ' ')).join(' ')}⟧.`],
  'base64': (l) => [`⟦${Buffer.from(l).toString('base64')}⟧`],
  'base64 of the reverse': (l) => [`⟦${Buffer.from([...l].reverse().join('')).toString('base64')}⟧`],
  'hex': (l) => [`⟦${Buffer.from(l).toString('hex')}⟧`],
  'hex with colons': (l) => [`⟦${Buffer.from(l).toString('hex').replace(/..(?=.)/g, '$&:')}⟧`],
  'code points': (l) => [`⟦${[...Buffer.from(l)].join(' ')}⟧`],
  'binary': (l) => [`⟦${[...Buffer.from(l)].map((b) => b.toString(2).padStart(8, '0')).join(' ')}⟧`],
  'URL-encoded': (l) => [`⟦${[...Buffer.from(l)].map((b) => `%${b.toString(16)}`).join('')}⟧`],
  'entities': (l) => [`⟦${[...Buffer.from(l)].map((b) => `&#${b};`).join('')}⟧`],
  'rot13': (l) => [`⟦${rot(l, 13)}⟧`],
  'Caesar': (l) => [`Back by five: ⟦${rot(l, 5)}⟧`],
  'spelled': (l) => [`⟦${[...l.replaceAll(' ', '')].join(' ')}⟧`],
  'spelled with dots': (l) => [`⟦${[...l].join('·')}⟧`],
  'zero-width': (l) => [`⟦${[...l].join('\u200b')}⟧`],
  'comment': (l) => [`\`\`\`python\n# ⟦${l}⟧\npass\n\`\`\``],
  'HTML comment': (l) => [`<!-- ⟦${l}⟧ -->`],
  'string': (l) => [`\`\`\`python\nprint("⟦${l}⟧")\n\`\`\``],
  'string pieces': (l) => [`\`⟦${(l.match(/.{1,4}/g) ?? []).map((p) => `"${p}"`).join(' + ')}⟧\``],
  'chr calls': (l) => [`\`⟦${[...l].map((c) => `chr(${c.codePointAt(0)})`).join('+')}⟧\``],
  'table column': (l) => [`| n | part |\n|---|---|\n⟦${toks(l).map((t, i) => `| ${i} | ${t} |`).join('\n')}⟧\n`],
  'LaTeX': (l) => [`$\\texttt{⟦${l}⟧}$`],
  'in a URL': (l) => [`https://example.org/run?code=⟦${encodeURIComponent(l)}⟧`],
  'diff': (l) => [`\`\`\`diff\n- pass\n+ ⟦${l}⟧\n\`\`\``],
  'blanks': (l) => [`⟦${l.replaceAll(/\((\w)/g, '(_')}⟧ with the blanks filled`],
  'typo': (l) => [`⟦${l.replace(/(\w)(\w)/, '$2$1')}⟧ with two letters exchanged`],
  'every second character': (l) => [`⟦${[...l].map((c) => `${c}#`).join('')}⟧`],
  'Spanish words': (l) => [`⟦${l.replaceAll('return', 'devuelve').replaceAll('sum', 'suma').replaceAll('len', 'longitud')}⟧`],
  'lambda': (l) => [`\`f = lambda: ⟦${l.replace(/^return /, '')}⟧\``],
}; // biome-ignore format: a table
