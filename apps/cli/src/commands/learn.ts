import { Command } from 'commander';
import { listDueReviews } from './learn-due.ts';
import { DEFAULT_FOLDS, evaluateLearning } from './learn-evaluate.ts';
import { explainLearning } from './learn-explain.ts';
import { fitLearning } from './learn-fit.ts';
import { evaluateStruggleWarnings } from './learn-struggle.ts';

const COLUMNS =
  'tab-separated columns user_id, item_id, correct, skill_id (several as a~~b), maybe timestamp, answer_id, aid';

/** `kindling learn`: how well learner models predict, and what ours believes about one learner. */
export function learnCommand(): Command {
  const evaluate = new Command('evaluate')
    .description('compares learner models on a log of answers, by learners they were not fitted on')
    .argument('[file]', COLUMNS)
    .option('--folds <number>', `cut the learners of FILE into this many parts (${DEFAULT_FOLDS})`)
    .option('--train <file>', 'fit on this log ...')
    .option('--test <file>', '... and judge by this one')
    .option('--json', 'the same as data')
    .action(evaluateLearning);
  const explain = new Command('explain')
    .description('says what the model believes about each skill of a learner, and why')
    .argument('<file>', COLUMNS)
    .requiredOption('--learner <name>', 'user_id of the learner')
    .option('--json', 'the same as data')
    .action(explainLearning);
  const fit = new Command('fit')
    .description('fits a model on a log and keeps it if it predicts better than the one there is')
    .argument('<file>', COLUMNS)
    .requiredOption('--model <file>', 'where the model is, or will be')
    .option('--json', 'what came of it as data')
    .action(fitLearning);
  const due = new Command('due')
    .description('lists what a learner should review, as FSRS sees it')
    .argument('<file>', `${COLUMNS}; here with timestamp`)
    .requiredOption('--learner <name>', 'user_id of the learner')
    .option('--at <time>', 'seconds or RFC 3339; the time of the last answer when left out')
    .option('--exam <time>', 'bring what would be too weak then before it')
    .option('--minutes <number>', 'spread what is more than this a day')
    .option('--json', 'the same as data, with what each grade would lead to')
    .action(listDueReviews);
  const struggle = new Command('struggle')
    .description(
      'says how early wheel-spinning can be told: ten tries at a skill without three right in a row',
    )
    .argument('<file>', COLUMNS)
    .option('--folds <number>', `cut the learners into this many parts (${DEFAULT_FOLDS})`)
    .option('--json', 'the same as data')
    .action(evaluateStruggleWarnings);
  return new Command('learn')
    .description('looks after the learner model')
    .addCommand(evaluate)
    .addCommand(explain)
    .addCommand(fit)
    .addCommand(due)
    .addCommand(struggle);
}
