import type { WordList } from '../language/word-list.ts';
import type { Pack } from '../pack.ts';
import type { PackFiles, PackProblem } from '../pack-files.ts';
import { checkBelongsElsewhere } from './parts/belongs-elsewhere.ts';
import { checkConceptSense } from './parts/concept-sense.ts';
import { checkExerciseHelp } from './parts/exercise-help.ts';
import { checkExerciseLeftOvers } from './parts/exercise-left-overs.ts';
import { checkExerciseSignatures } from './parts/exercise-signatures.ts';
import { checkLessonShape } from './parts/lesson-shape.ts';
import type { PartRule } from './parts/part-rule.ts';
import { checkRepeatedTexts } from './parts/repeated-texts.ts';
import { checkScenarioSense } from './parts/scenario-sense.ts';
import { checkTaughtConstructs } from './parts/taught-constructs.ts';
import { checkTranslatedByWords } from './parts/translated-by-words.ts';
import { checkVocabularySense } from './parts/vocabulary-sense.ts';
import { checkWritingSense } from './parts/writing-sense.ts';
import { readItems } from './read-items.ts';
import { readSpelling } from './read-spelling.ts';
import { readTexts } from './read-texts.ts';

const PARTS: readonly PartRule[] = [
  checkRepeatedTexts,
  checkBelongsElsewhere,
  checkLessonShape,
  checkVocabularySense,
  checkExerciseSignatures,
  checkExerciseHelp,
  checkExerciseLeftOvers,
  checkScenarioSense,
  checkConceptSense,
  checkWritingSense,
  checkTranslatedByWords,
  checkTaughtConstructs,
];

/**
 * What a second reader of a course would mark, as far as it takes no understanding: slips of the pen, what was copied
 * and not written anew, keys and explanations that contradict each other. Advice to authors; nothing here makes a course
 * unplayable.
 */
export function readPack(files: PackFiles, pack: Pack, wordLists: readonly WordList[]): PackProblem[] {
  return [
    ...readTexts(files),
    ...readSpelling(files, wordLists),
    ...readItems(files.folder, pack.course.language, pack.lessons, wordLists),
    ...PARTS.flatMap((rule) => rule({ ...pack, files, wordLists })),
  ];
}
