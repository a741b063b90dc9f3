import type { PackFiles, PackProblem } from './pack-files.ts';

/** Not prose: programs, names, and what programs are given and answer. */
const NO_PROSE = new Set([
  'code',
  'key',
  'keys',
  'skills',
  'after',
  'prerequisites',
  'tests',
  'entry',
  'arguments',
  'expected',
  'script',
]);
/** Where an author says something in full: marks alone say nothing there. */
const SENTENCES = new Set([
  'prompt',
  'explanation',
  'feedback',
  'hints',
  'statement',
  'task',
  'situation',
  'goal',
]);

interface Rule {
  message: string;
  isFault(text: string): boolean;
}

const REMINDER = /^\s*TODO\b|\bTODO:|\bFIXME\b|\bTBD\b|\blorem ipsum\b/i;
const RULES: readonly Rule[] = [
  {
    message: 'holds a reminder or filler of a draft',
    // Spanish has the word “todo”: only in capitals is it a reminder.
    isFault: (text) => REMINDER.test(text) && (!/^\s*todo\b|\btodo:/i.test(text) || /\bTODO\b/.test(text)),
  },
  { message: 'stands for a text to come', isFault: (text) => /^\s*(x{2,}|\?{2,})\s*$/i.test(text) },
  {
    message: 'was read in a wrong encoding; write it anew in UTF-8',
    isFault: (text) => /Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]|â€/.test(text),
  },
  {
    message: 'opens emphasis (**) that never ends',
    // Not where it multiplies: `2**3`, `2 ** 3`.
    isFault: (text) => /(?<![\p{L}\p{N}\\*])\*\*(?=\p{L})(?!.*\S\*\*)/su.test(withoutCode(text)),
  },
  {
    message: 'has tags of a web page, which are shown as they stand; use Markdown',
    isFault: (text) => /<\/?(a|b|br|div|em|i|img|li|p|span|strong|u|ul)\b[^>]*>/i.test(withoutCode(text)),
  },
  {
    message: 'shows a picture, and a pack holds none; say it in words',
    isFault: (text) => /!\[[^\]]*\]\(/.test(withoutCode(text)),
  },
];

function withoutCode(text: string): string {
  return text.replace(/```[\s\S]*?```|`[^`]*`/g, '');
}

/** What is left in texts when a draft is not read again: reminders, filler, broken letters and Markdown. */
export function checkTexts(files: PackFiles): PackProblem[] {
  const documents = [...files.documents].flatMap(([path, document]) =>
    [...listTexts(document, '', '')].map((text) => ({ ...text, file: `${files.folder}/${path}` })),
  );
  const introductions = [...files.texts].map(([path, text]) => ({
    file: `${files.folder}/${path}`,
    path: '',
    field: '',
    text,
  }));
  return [...documents, ...introductions].flatMap(({ file, path, field, text }) => {
    const messages = RULES.filter(({ isFault }) => isFault(text)).map(({ message }) => message);
    if (SENTENCES.has(field) && text.trim() !== '' && !/[\p{L}\p{N}`]/u.test(text))
      messages.push('says nothing');
    return messages.map((message) => ({ file, path, message }));
  });
}

interface PlacedText {
  path: string;
  /** The field it stands in, also for the items of a list. */
  field: string;
  text: string;
}

function* listTexts(value: unknown, path: string, field: string): Generator<PlacedText> {
  if (typeof value === 'string') yield { path, field, text: value };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* listTexts(item, join(path, String(index)), field);
  else if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value))
      if (!NO_PROSE.has(name)) yield* listTexts(part, join(path, name), name);
}

const join = (path: string, name: string) => (path === '' ? name : `${path}.${name}`);
