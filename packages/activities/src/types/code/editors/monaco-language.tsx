import { languages, type editor as monaco, Range } from 'monaco-editor/editor/editor.api.js';
import type { Offer } from '../editing/complete-attributes.ts';
import { completeProgram } from '../editing/complete-program.ts';
import { indentOfClause } from '../editing/indent-of-clause.ts';
import { OPENS_BLOCK } from '../editing/opens-block.ts';
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
    onEnterRules: [{ beforeText: OPENS_BLOCK, action: { indentAction: IndentAction.Indent } }],
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

/** Puts a clause where it belongs as soon as it can be told by; the first way back leaves it where it was written. */
export function followClauses(editor: monaco.IStandaloneCodeEditor): void {
  editor.onDidChangeModelContent(({ changes: [change, ...others], isUndoing, isRedoing, versionId }) => {
    if (isUndoing || isRedoing || others.length > 0 || !/^[: ]$/.test(change?.text ?? '')) return;
    // Whoever is told of a change makes no other meanwhile.
    queueMicrotask(() => {
      const [model, caret] = [editor.getModel(), editor.getPosition()];
      if (model?.getVersionId() !== versionId || caret === null || !editor.hasTextFocus()) return;
      const start = { lineNumber: caret.lineNumber, column: 1 };
      const indent = indentOfClause(
        model.getValueInRange(Range.fromPositions({ lineNumber: 1, column: 1 }, caret)),
      );
      if (indent === undefined) return;
      const own = { ...start, column: model.getLineFirstNonWhitespaceColumn(caret.lineNumber) };
      model.pushStackElement();
      model.pushEditOperations(null, [{ range: Range.fromPositions(start, own), text: indent }], () => null);
      model.pushStackElement();
    });
  });
}
