import { memoryReference } from '@kindling/core/memory';
import type { LearnerProfile } from '@kindling/core/turns';
import { asData } from './as-data.ts';

/** Of one line: names of skills and lessons come from courses, which may be anybody's. */
const LONGEST_LINE = 300;

function line(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${name}: ${items.join('; ')}`.slice(0, LONGEST_LINE);
}

const answerOf = ({ title, correct, aided }: LearnerProfile['latest'][number]) =>
  `${title}, ${correct ? 'right' : 'wrong'}${aided ? ' with help' : ''}`;

/** Where a learner stands and what they told, as data. Names in it are taken out with all others before it leaves. */
export function describeLearner(learner: LearnerProfile): string {
  const { name, answers, lessonsDone, streakDays, skills, reviews, next, latest, memories } = learner;
  const lines = [
    line('name', [name]),
    `answers given: ${answers}; lessons done: ${lessonsDone}; days in a row: ${streakDays}`,
    line(
      'skills, least sure first',
      skills.map((skill) => `${skill.name} ${skill.percent} % (${skill.level})`),
    ),
    line(`reviews due: ${reviews.due}`, reviews.titles),
    next === undefined || next === null ? '' : line('next lesson', [`${next.lesson} (${next.course})`]),
    line('last answers, newest first', latest.map(answerOf)),
  ];
  return [
    asData('learner', lines.filter((one) => one !== '').join('\n')),
    ...memories.map(({ id, kind, text }) => asData('memory', `${kind}: ${text}`, memoryReference(id))),
  ].join('\n');
}
