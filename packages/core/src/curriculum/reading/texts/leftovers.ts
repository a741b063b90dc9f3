import type { TextRole } from '../placed-text.ts';
import { withoutCode } from './spoken.ts';
import type { TextRule } from './text-rule.ts';

/** A form's own names for its fields; a bare `Sentence 2` may well be an option. */
const LABELS_OF_DRAFT =
  /^["«]?(?:(?:opción|option|respuesta|answer|frase|sentence|alternativa|palabra|word) (?:incorrecta?|correcta?|wrong|right|correct|falsa|verdadera|mala|buena)|(?:opción|option|alternativa|distractor) (?:\d+|[a-h])|(?:wrong|right|correct|incorrect|false) (?:answer|option|one|word)|distractor)(?: ?(?:\d+|[a-h]))?["»]?[.!]?$/iu;
const COPIES =
  /^(?:copy of|copia de|copy -|copia -)\b|\((?:copy|copia|\d|new|nuevo|nueva|v\d|final|draft|borrador)\)\s*$|\b(?:copy|copia)\s*\d*$/iu;
const COLLEAGUE =
  /¿?(?:puedes|podrías|podéis|puede alguien) (?:revisar|mirar|comprobar|completar|cambiar|corregir)\b|\b(?:can|could) (?:you|somebody|someone) (?:please )?(?:check|review|look|fix|add|complete|confirm)\b|\bplease (?:check|review|fix|confirm|verify)\b|\b(?:not sure|no estoy segur[oa]|no sé) (?:if|whether|about|si) (?:this|esto|está)\b|(?:^|\s)@\p{L}+\b|\b(?:explanation|explicación|feedback|hint|pista) (?:to follow|to come|pendiente|aquí|here|goes here|va aquí)\b|\?\?\?|\((?:sic|check|revisar|fix|ojo)[^)]*\)/iu;

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
  [/\\[nt]|\\u[0-9a-f]{4}/u, 'holds an escape that is shown as it stands'],
  [/\$\{[^}]*\}|%[sd]\b|(?<!\{)\{[a-z_]+\}(?!\})/u, 'holds a blank of a template that nothing fills'],
];

/** What a draft, a template or an editor leaves behind. */
export const checkLeftovers: TextRule = ({ text, field, file, role }) => {
  const drafted = findDrafted(text, role, file);
  if (role === 'material')
    return [...drafted, ...TRACES.filter(([trace]) => trace.test(text)).map(([, message]) => message)];
  // A frame and a step of a script hold blanks that are filled in.
  const isFilled = /\/scenarios\//.test(file) && ['frame', 'say', 'ask', 'simpler'].includes(field);
  const said = withoutCode(text);
  const traces = isFilled ? TRACES : [...TRACES, ...IN_PROGRAMS];
  return [...drafted, ...traces.filter(([trace]) => trace.test(said)).map(([, message]) => message)];
};

/** What a form for new items fills in, the button that copies one, and what authors write to each other. */
function findDrafted(text: string, role: TextRole, file: string): string[] {
  const messages: string[] = [];
  if (LABELS_OF_DRAFT.test(text.trim()))
    messages.push('only says what it is for; write what learners will read');
  if (role === 'label' && !/\/concepts\//u.test(file) && COPIES.test(text))
    messages.push('is the name of a copy; give it its own');
  if (role !== 'material' && COLLEAGUE.test(withoutCode(text))) messages.push('holds a word between authors');
  return messages;
}
