import type { TurnContext } from '@kindling/core/turns';
import type { Answer } from './answer.ts';
import { turnOf } from './answer.ts';
import type { Library } from './library.ts';
import { WORKED_EXAMPLE, YOUR_TURN } from './phrases.ts';
import { say } from './say.ts';

/** A task of the courses like the open one, done; undefined when none is near enough. */
export function showWorkedExample(context: TurnContext, { tasks }: Library): Answer | undefined {
  const { activity, language } = context;
  if (activity === undefined || activity.kind === 'essay') return undefined;
  const question = `${activity.title} ${activity.statement}`;
  const [hit] = tasks.search(
    question,
    1,
    (task) =>
      task.kind === activity.kind &&
      !activity.id.endsWith(task.activityKey) &&
      task.statement !== activity.statement,
  );
  if (hit === undefined) return undefined;
  const { statement, answer, why, source, kind } = hit.item;
  const shown = kind === 'python' ? `\`\`\`python\n${answer.trimEnd()}\n\`\`\`` : `**${answer}**`;
  const lines = [
    say(WORKED_EXAMPLE, language),
    statement,
    shown,
    why,
    say(YOUR_TURN, language, turnOf(context)),
  ];
  return { act: 'worked-example', text: lines.filter((line) => line !== '').join('\n\n'), sources: [source] };
}
