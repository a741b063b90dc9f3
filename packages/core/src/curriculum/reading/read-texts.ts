import type { PackFiles, PackProblem } from '../pack-files.ts';
import { listPlacedTexts } from './placed-text.ts';
import { checkArithmetic } from './texts/arithmetic.ts';
import { checkClosing } from './texts/closing.ts';
import { checkDoubled } from './texts/doubled.ts';
import { checkLanguageOf } from './texts/language.ts';
import { checkLeftovers } from './texts/leftovers.ts';
import { checkMarkdown } from './texts/markdown.ts';
import { checkPairs } from './texts/pairs.ts';
import { checkSpacing } from './texts/spacing.ts';
import type { TextRule } from './texts/text-rule.ts';

const RULES: readonly TextRule[] = [
  checkClosing,
  checkDoubled,
  checkPairs,
  checkSpacing,
  checkLeftovers,
  checkArithmetic,
  checkLanguageOf,
  checkMarkdown,
];

/** What somebody who reads every text of a pack word by word would mark. */
export function readTexts(files: PackFiles): PackProblem[] {
  return listPlacedTexts(files).flatMap((placed) =>
    RULES.flatMap((rule) => rule(placed)).map((message) => ({
      file: placed.file,
      path: placed.path,
      message,
    })),
  );
}
