import { listBaseForms } from '../language/english-forms.ts';
import type { WordList } from '../language/word-list.ts';
import type { PackLesson } from '../pack.ts';
import type { PackProblem } from '../pack-files.ts';
import {
  checkFamily,
  checkGapFit,
  checkHintPointing,
  checkPlausible,
  checkRejectedForm,
  checkSameAnswers,
  checkTranslated,
} from './items/answers.ts';
import {
  checkFeedbackAround,
  checkMissingFeedback,
  checkOwnExplanation,
  checkPastedFeedback,
  checkSwappedCorrections,
  checkSwappedFeedback,
} from './items/at-its-place.ts';
import { checkFilledText, checkNamedSentences, checkNumbered, checkShownOrder } from './items/filled-text.ts';
import type { ItemRule } from './items/item-rule.ts';
import {
  checkCapitals,
  checkDifficulty,
  checkEdges,
  checkOwnWords,
  checkPairsOf,
  checkTurns,
} from './items/parts.ts';
import {
  checkAsked,
  checkCounts,
  checkPointedAt,
  checkPositions,
  checkPromptTells,
} from './items/prompt-and-parts.ts';
import { listItems } from './items/read-item.ts';
import { checkLoneChoice, checkNumberTold, checkPiecewise } from './items/told.ts';
import { checkExplained, checkQuotedOrder, checkVerdicts } from './items/verdicts.ts';

const RULES: readonly ItemRule[] = [
  checkAsked,
  checkCounts,
  checkPointedAt,
  checkPositions,
  checkPromptTells,
  checkVerdicts,
  checkExplained,
  checkQuotedOrder,
  checkSameAnswers,
  checkGapFit,
  checkFamily,
  checkPlausible,
  checkHintPointing,
  checkTranslated,
  checkEdges,
  checkTurns,
  checkPairsOf,
  checkDifficulty,
  checkOwnWords,
  checkFilledText,
  checkShownOrder,
  checkNumbered,
  checkPiecewise,
  checkNumberTold,
  checkSwappedFeedback,
  checkPastedFeedback,
  checkOwnExplanation,
  checkLoneChoice,
  checkRejectedForm,
  checkNamedSentences,
  checkFeedbackAround,
  checkMissingFeedback,
  checkSwappedCorrections,
];

/** What somebody who does every activity with its key at hand would mark. */
export function readItems(
  folder: string,
  language: string,
  lessons: readonly PackLesson[],
  wordLists: readonly WordList[],
): PackProblem[] {
  const english = wordLists.find((list) => list.language === 'en');
  const isCommon = (word: string) => listBaseForms(word).some((base) => english?.levels.has(base) ?? false);
  const rules = [...RULES, checkCapitals(isCommon)];
  return listItems(folder, language, lessons).flatMap((item) =>
    rules.flatMap((rule) =>
      rule(item).map(({ path, message }) => ({
        file: item.file,
        path: [item.at, path].filter((part) => part !== '').join('.'),
        message,
      })),
    ),
  );
}
