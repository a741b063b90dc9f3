import { languages, Range } from 'monaco-editor/editor/editor.api.js';
import type { Offer } from '../editing/complete-attributes.ts';
import { completeProgram } from '../editing/complete-program.ts';
import { PYTHON_TOKENS } from './python-tokens.ts';

export const PYTHON = 'python';
export const PLAIN_TEXT = 'plaintext';

const { CompletionItemKind: Kind, CompletionTriggerKind, IndentAction } = languages;
const KINDS: Readonly<Record<Offer['kind'], languages.CompletionItemKind>> = {
  method: Kind.Method,
  function: Kind.Function,
  class: Kind.Class,
  variable: Kind.Variable,
  constant: Kind.Constant,
  keyword: Kind.Keyword,
};

/** Tells Monaco of Python, once: it knows no language by itself. */
export function registerPython(): void {
  if (languages.getLanguages().some(({ id }) => id === PYTHON)) return;
  languages.register({ id: PYTHON });
  languages.setMonarchTokensProvider(PYTHON, PYTHON_TOKENS);
  languages.setLanguageConfiguration(PYTHON, {
    comments: { lineComment: '#' },
    brackets: [
      ['{', '}'],
      ['[', ']'],
      ['(', ')'],
    ],
    autoClosingPairs: [
      { open: '{', close: '}' },
      { open: '[', close: ']' },
      { open: '(', close: ')' },
      { open: '"', close: '"', notIn: ['string', 'comment'] },
      { open: "'", close: "'", notIn: ['string', 'comment'] },
    ],
    onEnterRules: [{ beforeText: /:\s*(?:#.*)?$/, action: { indentAction: IndentAction.Indent } }],
  });
  languages.registerCompletionItemProvider(PYTHON, { triggerCharacters: ['.'], provideCompletionItems });
}

const provideCompletionItems: languages.CompletionItemProvider['provideCompletionItems'] = (
  model,
  position,
  { triggerKind },
) => {
  const text = model.getValue();
  const at = model.getOffsetAt(position);
  const isAsked = triggerKind === CompletionTriggerKind.Invoke;
  const offers = completeProgram(text.slice(0, at), text.slice(at), isAsked);
  if (offers === null) return null;
  const range = Range.fromPositions(model.getPositionAt(offers.from), position);
  const suggestions = offers.options.map(({ label, kind, detail }) => ({
    label: detail === undefined ? label : { label, description: detail },
    kind: KINDS[kind],
    insertText: label,
    range,
  }));
  return { suggestions };
};
