import type { TurnContext } from '@kindling/core/turns';

/** Values as learners write them into a sentence: a list, a text, a tuple, a dictionary. */
const LITERAL = /\[[^[\]\n]{0,80}\]|\{[^{}\n]{0,80}\}|'[^'\n]{0,80}'|"[^"\n]{0,80}"/gu;
/** Lists and numbers only, signs of Python between them: what is not a value is no case. */
const IS_VALUE =
  /^(?:'[^']*'|"[^"]*"|[[{]\s*(?:(?:'[^']*'|"[^"]*"|-?[\d.]+|True|False|None)\s*[,:]?\s*)*[\]}])$/u;
const MOST = 2;

/**
 * Calls of an activity's function with what a message names: "it fails for [9, 9, 4]", "shift('a', 2) gives b". To be
 * run with the learner's own program, so that both talk about what it does and not about what it should.
 */
export function listNamedCalls({ message, activity }: Pick<TurnContext, 'message' | 'activity'>): string[] {
  const entry = activity?.entryPoint;
  if (entry === undefined) return [];
  const calls = [...message.matchAll(new RegExp(`\\b${entry}\\(([^()\\n]{0,120})\\)`, 'gu'))].map(
    ([call]) => call,
  );
  const values = (message.match(LITERAL) ?? []).filter((value) => IS_VALUE.test(value));
  const named = calls.length > 0 ? calls : values.map((value) => `${entry}(${value})`);
  const shown = new Set(activity?.visibleTests.map(({ call }) => call.replaceAll(' ', '')));
  return [...new Set(named)].filter((call) => !shown.has(call.replaceAll(' ', ''))).slice(0, MOST);
}
