import type { TurnContext } from '@kindling/core/turns';
import type { Passage } from '../retrieval/index.ts';
import { type Answer, turnOf } from './answer.ts';
import { courseOf, fitsTask } from './fits-task.ts';
import { leaveOutAnswer } from './leave-out-answer.ts';
import type { Library } from './library.ts';
import { EXPLAINED, IN_OTHER_LANGUAGE, NOTHING_FOUND, NOTHING_FOUND_OF_TASK } from './phrases.ts';
import { say } from './say.ts';

/** With less of the question's words a passage is about something else. */
const MIN_COVERAGE = 0.6;
const MAX_CHARACTERS = 700;
/** Behind the best one: it may give an open activity away. */
const MOST_LOOKED_AT = 3;

/** The first paragraphs, whole ones, with their code. */
function shorten(text: string): string {
  if (text.length <= MAX_CHARACTERS) return text;
  const cut = text.slice(0, MAX_CHARACTERS);
  const end = Math.max(cut.lastIndexOf('\n\n'), cut.lastIndexOf('. ') + 1);
  const fences = cut.slice(0, end).match(/```/g)?.length ?? 0;
  return fences % 2 === 1 ? text : cut.slice(0, end).trimEnd();
}

/** Reads out what the courses say about a question, and asks it back; undefined when they say nothing. */
export function explainFromLessons(
  context: TurnContext,
  library: Library,
  accepts: (key: string) => boolean = () => true,
): Answer | undefined {
  const { message, language, activity } = context;
  const fits = ({ source: { key } }: Passage) => accepts(key) && fitsTask(courseOf(key), library, activity);
  const own = library.passages.search(
    message,
    MOST_LOOKED_AT,
    (passage) => passage.language === language && fits(passage),
  );
  const any = library.passages.search(message, MOST_LOOKED_AT, fits);
  const best = [...own, ...any].find(
    ({ coverage, item }) =>
      coverage >= MIN_COVERAGE && leaveOutAnswer([shorten(item.text)], context).length > 0,
  );
  if (best === undefined) return undefined;
  const { text, source, language: told } = best.item;
  const parts = [
    shorten(text),
    told === language ? '' : say(IN_OTHER_LANGUAGE, language),
    say(EXPLAINED, language, turnOf(context)),
  ];
  return {
    act: activity === undefined ? 'explain' : 'hint',
    text: parts.filter((part) => part !== '').join('\n\n'),
    sources: [source],
  };
}

export function sayNothingFound(context: TurnContext): Answer {
  const phrase = context.activity === undefined ? NOTHING_FOUND : NOTHING_FOUND_OF_TASK;
  return { act: 'ask-back', text: say(phrase, context.language, turnOf(context)) };
}
