import type { TurnContext } from '@kindling/core/turns';
import type { Answer } from './answer.ts';
import type { Library } from './library.ts';

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
    sources: [{ kind: 'concept', key: `python/${found.name}`, title: found.name }],
  };
}
