import {
  type AnswerLog,
  type Explanation,
  explain,
  fitModel,
  questionAt,
  readAnswerLogs,
  rowsOf,
  Tracer,
} from '@kindling/core/learning/model';
import { findLearner, openLogFile, tellRefusal } from './learn-log-file.ts';

/** No item in particular: the question is about the skill. */
const ANY_ITEM = -1;
const TERMS_SHOWN = 3;

type SkillExplanation = Explanation & { skill: string };

/** What a model of all other learners makes of one learner's answers, skill by skill, the weakest first. */
function explainLearner(log: AnswerLog, learner: number, skills: readonly string[]): SkillExplanation[] {
  const everyone = [...Array(log.learnerStart.length - 1).keys()];
  const tracer = new Tracer(
    fitModel(
      log,
      everyone.filter((other) => other !== learner),
    ),
  );
  const state = tracer.start();
  const [first, end] = rowsOf(log, learner);
  const met = new Set<number>();
  for (let row = first; row < end; row++) {
    const question = questionAt(log, row);
    tracer.record(state, question, log.correct[row] === 1);
    for (let place = 0; place < question.skills.length; place++) met.add(question.skills[place] ?? ANY_ITEM);
  }
  const { seconds } = questionAt(log, end - 1);
  return [...met]
    .map((skill) => ({
      skill: skills[skill] ?? '',
      ...explain(tracer, state, { item: ANY_ITEM, skills: [skill], seconds }),
    }))
    .sort((left, right) => left.probability - right.probability);
}

const percent = (share: number) => `${Math.round(100 * share)} %`.padStart(5);

function formatSkills(skills: readonly SkillExplanation[]): string {
  const width = Math.max(...skills.map(({ skill }) => skill.length));
  return skills
    .map(({ skill, probability, low, high, terms }) => {
      const reasons = terms
        .slice(0, TERMS_SHOWN)
        .map(({ key, logOdds }) => `${key} ${logOdds >= 0 ? '+' : ''}${logOdds.toFixed(2)}`);
      return `${skill.padEnd(width)} ${percent(probability)} (${percent(low)} -${percent(high)})  ${reasons.join(', ')}`;
    })
    .join('\n');
}

/** Prints, for each skill a learner met, the chance of a right answer to something new of it, and what that rests on. */
export function explainLearning(file: string, options: { learner: string; json?: boolean }): void {
  try {
    const { log, learners, catalogue } = readAnswerLogs([openLogFile(file)]);
    const learner = findLearner(file, learners, options.learner);
    const explained = explainLearner(log, learner, catalogue.skills);
    console.log(options.json ? JSON.stringify({ skills: explained }, null, 2) : formatSkills(explained));
  } catch (error) {
    tellRefusal(error);
  }
}
