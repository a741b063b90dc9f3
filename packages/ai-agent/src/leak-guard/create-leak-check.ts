import { createCodeCheck } from './code-leak.ts';
import { createCodeLineCheck } from './code-line.ts';
import { createCodePiecesCheck } from './code-pieces.ts';
import { createCodeWordsCheck } from './code-words.ts';
import { findEndlessWord } from './endless-word.ts';
import { firstLeak } from './first-leak.ts';
import { findLettersLeak } from './letters-leak.ts';
import { leaveOutNames } from './number-forms.ts';
import { createNumberCheck } from './number-leak.ts';
import { createOptionCheck } from './option-leak.ts';
import { createLeftCheck } from './option-left.ts';
import { leaveOutOptions } from './option-names.ts';
import { createPiecesCheck } from './pieces-leak.ts';
import type { Leak, Secret } from './secret.ts';
import { withShortOptions } from './short-options.ts';
import { createSpelledCheck } from './spelled-leak.ts';
import { createResultCheck } from './task-result.ts';
import { findTextLeak } from './text-leak.ts';
import { createWordEditCheck } from './word-edits.ts';

/**
 * Makes a check for the replies that follow `earlier` ones: the first way in which a reply gives an activity away, no
 * program being run. A check takes a millisecond or two for a reply of ordinary length.
 */
export function createLeakCheck(
  earlier: readonly string[],
  secret: Secret,
): (reply: string) => Leak | undefined {
  const checkCode = secret.code === undefined ? undefined : createCodeCheck(earlier, secret.code);
  const checkCodePieces = secret.code === undefined ? undefined : createCodePiecesCheck(earlier, secret.code);
  const checkCodeLine = secret.code === undefined ? undefined : createCodeLineCheck(earlier, secret.code);
  const checkCodeWords = secret.code === undefined ? undefined : createCodeWordsCheck(earlier, secret.code);
  const named = withShortOptions(secret);
  const checkOption = named.map((own) => createOptionCheck(earlier, own));
  const checkLeft = named.map((own) => createLeftCheck(earlier, own));
  const checkPieces = createPiecesCheck(earlier, secret);
  const checkSpelled = createSpelledCheck(earlier, secret);
  const checkResult = createResultCheck(secret);
  const checkEdits = createWordEditCheck(earlier, secret);
  const checkNumber = createNumberCheck(earlier, secret);
  // Who names an option plainly hides nothing by that: it is looked at with the options alone.
  const options = named.flatMap((own) => (own.options?.areInTask ? [] : (own.options?.texts ?? [])));
  return (reply) => {
    const told = leaveOutNames(reply);
    const besides = leaveOutOptions(told, options);
    const plain = leaveOutOptions(reply, options);
    return (
      findEndlessWord(reply, secret.publicText) ??
      firstLeak(checkOption, told) ??
      firstLeak(checkLeft, reply) ??
      findTextLeak(besides, secret) ??
      findLettersLeak([...earlier, reply], secret) ??
      checkPieces(plain) ??
      checkSpelled(plain) ??
      checkNumber(reply) ??
      checkResult(reply) ??
      checkEdits(reply) ??
      checkCode?.(reply) ??
      checkCodePieces?.(reply) ??
      checkCodeWords?.(reply) ??
      checkCodeLine?.(reply)
    );
  };
}
