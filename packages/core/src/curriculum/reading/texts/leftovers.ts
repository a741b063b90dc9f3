import { withoutCode } from './spoken.ts';
import type { TextRule } from './text-rule.ts';

const TRACES: readonly (readonly [RegExp, string])[] = [
  [/\b(asdf\w*|qwert\w*|blah blah|bla bla|foo bar|foobar|aaa+|zzz+)\b/iu, 'holds filler'],
  [
    /\b(WIP|FIXME|XXX|PENDIENTE|BORRADOR|DRAFT|PLACEHOLDER|REVISAR|CAMBIAR|NOTA:|NOTE TO SELF)\b/u,
    'holds a note to its author',
  ],
  [
    /(^to be (written|added|completed|continued)|\bcoming soon|por (escribir|completar|hacer|revisar|definir)|pendiente de \p{L}+|texto de (ejemplo|prueba|relleno)|(sample|dummy|placeholder|example) text|insert \p{L}+ here|check this|change me|new (activity|lesson|exercise|item)|nueva (actividad|lección)\b)/iu,
    'holds a note to its author',
  ],
  [
    /\[(insert|add|your|tu|tus|aquí|nombre|name|todo|ejemplo|example|check|revisar)\b[^\]]*\](?!\()/iu,
    'holds a blank to be filled in',
  ],
  [/^(<{7}|={7}|>{7})/mu, 'holds the mark of a merge'],
  [/&(nbsp|amp|lt|gt|quot|apos|#\d+);/iu, 'holds a code of a web page; write the sign itself'],
  [/\[object Object\]|^(undefined|null|NaN)$/u, 'holds what a program leaves where a value is missing'],
  [/\p{Cf}/u, 'holds a sign that cannot be seen; type the word again'],
  [/\ufffd|(?![\n\r\t])\p{Cc}/u, 'holds a broken letter'],
  [
    /\]\(\s*(#?|TODO|url|link|https?:\/\/)\s*\)|\]\((https?:\/\/)?(localhost|127\.|example\.(com|org))/iu,
    'links to nowhere',
  ],
  [/\bhttps?:\/\/(localhost|127\.|example\.)/iu, 'links to nowhere'],
];

/** What programs are made of as well; looked for in prose alone. */
const IN_PROGRAMS: readonly (readonly [RegExp, string])[] = [
  [/\\[nt](?!\p{Ll})|\\u[0-9a-f]{4}/u, 'holds an escape that is shown as it stands'],
  [/\$\{[^}]*\}|%[sd]\b|(?<!\{)\{[a-z_]+\}(?!\})/u, 'holds a blank of a template that nothing fills'],
];

/** What a draft, a template or an editor leaves behind. */
export const checkLeftovers: TextRule = ({ text, field, file, role }) => {
  if (role === 'material') return TRACES.filter(([trace]) => trace.test(text)).map(([, message]) => message);
  // A frame and a step of a script hold blanks that are filled in.
  const isFilled = /\/scenarios\//.test(file) && ['frame', 'say', 'ask', 'simpler'].includes(field);
  const said = withoutCode(text);
  const traces = isFilled ? TRACES : [...TRACES, ...IN_PROGRAMS];
  return traces.filter(([trace]) => trace.test(said)).map(([, message]) => message);
};
