import type { TurnContext } from '@kindling/core/turns';
import type { PythonConcept } from '@kindling/shared';
import type { Answer } from './answer.ts';
import type { Library } from './library.ts';

/** Errors that have a card of their own; of the others reading what Python says is the idea. */
const CARDS: Readonly<Record<string, PythonConcept>> = {
  SyntaxError: 'syntax-error',
  IndentationError: 'indentation',
  NameError: 'name-error',
  UnboundLocalError: 'scope',
  TypeError: 'type-error',
  IndexError: 'index-error',
  KeyError: 'dict-get',
  ValueError: 'value-error',
  AttributeError: 'attribute',
  RecursionError: 'base-case',
};

/** What an error that a message names or quotes is about; undefined where it names none. */
export function explainNamedError(
  { message, language, activity }: TurnContext,
  { errors }: Library,
): Answer | undefined {
  const found = errors?.find(message, language);
  if (found === undefined) return undefined;
  return {
    act: activity === undefined ? 'explain' : 'hint',
    text: `**${found.name}**: ${found.saw}\n\n${found.asks}`,
    sources: [{ kind: 'concept', key: `python/${CARDS[found.name] ?? 'traceback'}`, title: found.name }],
  };
}
