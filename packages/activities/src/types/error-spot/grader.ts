import { judgeText } from '../../answers/judge-text.ts';
import { unknownPart } from '../../answers/unknown-part.ts';
import type { Grader } from '../../contract.ts';
import { type Answer, type Content, type Feedback, POLICY } from './schema.ts';
import { joinWords, readMarkedText, type Word, type WrongSpan } from './words.ts';

type Correction = Content['corrections'][number];

/**
 * Score: half a point for each wrong stretch found, the other half for mending it, half a point off for each sound
 * word changed; as a share of the stretches, not below 0. Correct: everything mended, nothing else touched.
 */
export const grade: Grader<Content, Answer> = (content, answer) => {
  const { words, spans } = readMarkedText(content.text);
  if (answer.edits.some((edit) => edit.word >= words.length)) throw unknownPart('word');
  const edited = new Map(answer.edits.map((edit) => [edit.word, edit.text]));
  const errors = spans.map((span, index) =>
    gradeSpan(span, words, edited, content.corrections[index] as Correction),
  );
  const falseAlarms = [...edited]
    .filter(
      ([word, text]) => !spans.some((span) => isInside(span, word)) && words[word]?.text !== text.trim(),
    )
    .map(([word]) => word);
  const points = errors.reduce(
    (sum, error) => sum + (error.spotted ? 0.5 : 0) + (error.correct ? 0.5 : 0),
    -0.5 * falseAlarms.length,
  );
  const feedback: Feedback = { errors, falseAlarms, explanation: content.explanation };
  return {
    correct: falseAlarms.length === 0 && errors.every((error) => error.correct),
    score: Math.max(0, points) / errors.length,
    feedback,
  };
};

function gradeSpan(
  span: WrongSpan,
  words: readonly Word[],
  edited: ReadonlyMap<number, string>,
  correction: Correction,
): Feedback['errors'][number] {
  const { first, last } = span;
  const given = joinWords(
    words.slice(first, last + 1).map((word, offset) => ({ text: edited.get(first + offset) ?? word.text })),
  );
  const { note, ...judgement } = judgeText(given, { ...correction, ...POLICY });
  return {
    first,
    last,
    spotted: [...edited.keys()].some((word) => isInside(span, word)),
    given,
    ...judgement,
    note: note ?? correction.feedback ?? null,
  };
}

function isInside(span: WrongSpan, word: number): boolean {
  return word >= span.first && word <= span.last;
}
