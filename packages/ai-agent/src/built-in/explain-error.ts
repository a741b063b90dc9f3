import type { TurnContext } from '@kindling/core/turns';
import type { Answer } from './answer.ts';
import type { Library } from './library.ts';

/** What an error that a message names or quotes is about; undefined where there is none, or a program to look at. */
export function explainNamedError(
  { message, language, activity, code }: TurnContext,
  { errors }: Library,
): Answer | undefined {
  if (code !== undefined) return undefined;
  const found = errors?.find(message, language);
  if (found === undefined) return undefined;
  return {
    act: activity === undefined ? 'explain' : 'hint',
    text: `**${found.name}**: ${found.saw}\n\n${found.asks}`,
    sources: [{ kind: 'concept', key: `python/${found.name}`, title: found.name }],
  };
}
