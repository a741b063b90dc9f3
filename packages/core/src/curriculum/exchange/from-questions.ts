import type { ActivityEntry } from '../pack-schema.ts';
import type { Answer, Gap, Loss, Question } from './question.ts';

/** Nobody knows yet how hard an imported question is. */
const UNKNOWN_DIFFICULTY = 0.5;

export interface ReadActivities {
  activities: ActivityEntry[];
  losses: Loss[];
}

/**
 * Activities of questions from another system, for an author to go through: all of one skill, without hints, of
 * middle difficulty. Where no explanation came along, the right answer is said instead, and that is a loss.
 */
export function fromQuestions(questions: readonly Question[], skill: string): ReadActivities {
  const losses: Loss[] = [];
  const activities = questions.map((question): ActivityEntry => {
    if (question.explanation === null) {
      losses.push({ item: question.key, what: 'has no explanation; it says the right answer instead' });
    }
    const { type, content } = toContent(question);
    return {
      key: question.key,
      type,
      schemaVersion: 1,
      title: question.title,
      purpose: 'exercise',
      skills: [skill],
      difficulty: UNKNOWN_DIFFICULTY,
      hints: [],
      content: {
        prompt: question.prompt,
        ...content,
        explanation: question.explanation ?? describeRight(question),
      },
    };
  });
  return { activities, losses };
}

function toContent(question: Question): { type: string; content: object } {
  switch (question.kind) {
    case 'choice': {
      const type = question.several ? 'multiple-choice' : 'choice';
      const options = question.options.map(({ correct, ...answer }) => ({
        ...toWrong(answer),
        ...(correct && { correct }),
      }));
      return { type, content: { options } };
    }
    case 'cloze': {
      const format = question.isCode ? { format: 'code' } : {};
      const gaps = question.gaps.map((gap) => toGap(gap, question.isCode));
      return { type: 'cloze', content: { text: question.text, ...format, gaps } };
    }
    case 'number': {
      const { value, tolerance, rejected } = question;
      const expected = { kind: 'number', value, tolerance, rejected: rejected.map(toWrong) };
      return { type: 'short-answer', content: { expected } };
    }
    case 'text': {
      const { accept, rejected, isCode, matchCase } = question;
      const policy = isCode ? { format: 'code' } : { matchCase };
      const expected = { kind: 'text', accept, rejected: rejected.map(toWrong), ...policy };
      return { type: 'short-answer', content: { expected } };
    }
  }
}

function toGap({ accept, choices, rejected, matchCase }: Gap, isCode: boolean) {
  return {
    accept,
    ...(choices && { wrongChoices: choices.map(toWrong) }),
    ...(rejected.length > 0 && { rejected: rejected.map(toWrong) }),
    ...(matchCase && !isCode && { matchCase }),
  };
}

function toWrong({ text, feedback }: Answer) {
  return { text, ...(feedback !== null && { feedback }) };
}

function describeRight(question: Question): string {
  switch (question.kind) {
    case 'choice':
      return question.options
        .filter((option) => option.correct)
        .map((option) => option.text)
        .join('; ');
    case 'cloze':
      return question.gaps.map((gap) => gap.accept[0] ?? '').join('; ');
    case 'number':
      return String(question.value);
    case 'text':
      return question.accept[0] ?? '';
  }
}
