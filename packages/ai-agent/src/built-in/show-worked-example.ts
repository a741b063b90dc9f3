import type { TurnContext } from '@kindling/core/turns';
import type { Answer } from './answer.ts';
import { turnOf } from './answer.ts';
import type { Library } from './library.ts';
import { WORKED_EXAMPLE, YOUR_TURN } from './phrases.ts';
import { say } from './say.ts';

/**
 * A task like the open one that this learner has solved, a program as they wrote it; undefined when none is near
 * enough. Never one that is still open to them: they would give its answer as their own.
 */
export function showWorkedExample(context: TurnContext, { tasks }: Library): Answer | undefined {
  const { activity, language, solved = [] } = context;
  if (activity === undefined || activity.kind === 'essay') return undefined;
  const programs = new Map(solved.map(({ id, program }) => [id, program]));
  const [hit] = tasks.search(
    `${activity.title} ${activity.statement}`,
    1,
    (task) =>
      task.kind === activity.kind &&
      programs.has(task.activityKey) &&
      task.activityKey !== activity.id &&
      task.statement !== activity.statement &&
      (task.answer ?? programs.get(task.activityKey)) !== undefined,
  );
  if (hit === undefined) return undefined;
  const { statement, answer, why, source, activityKey } = hit.item;
  const program = programs.get(activityKey) ?? '';
  const lines = [
    say(WORKED_EXAMPLE, language),
    statement,
    answer === undefined ? `\`\`\`python\n${program.trimEnd()}\n\`\`\`` : `**${answer}**`,
    why,
    say(YOUR_TURN, language, turnOf(context)),
  ];
  return { act: 'worked-example', text: lines.filter((line) => line !== '').join('\n\n'), sources: [source] };
}
