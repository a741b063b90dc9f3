import { AppError } from '@kindling/shared';

/** The answer names a part the content does not have: made for another activity, or for an older text of it. */
export function unknownPart(part: 'option' | 'item' | 'left side' | 'right side' | 'gap' | 'word'): AppError {
  return new AppError('invalid-input', `The answer names a part this activity does not have: ${part}`, {
    hint: 'Load the lesson again: the activity may have changed since.',
  });
}
