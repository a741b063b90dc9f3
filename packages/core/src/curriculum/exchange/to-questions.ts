import type { ActivityEntry } from '../pack-schema.ts';
import { ChoiceContent, ClozeContent, type Presented, ShortAnswerContent } from './activity-content.ts';
import type { Answer, Loss, Question, ReadQuestions } from './question.ts';

/** What no other system has a place for, said once for a file and not with every question. */
const ALWAYS_LOST: Loss = {
  item: '',
  what: 'skills, difficulty, purpose and units are not part of this format',
};

/**
 * The questions among activities, in their order. Types that other systems do not know are named as lost, and so are
 * the hints of the others.
 */
export function toQuestions(activities: readonly ActivityEntry[]): ReadQuestions {
  const losses: Loss[] = activities.length === 0 ? [] : [ALWAYS_LOST];
  const questions = activities.flatMap((activity) => {
    const lose = (what: string) => losses.push({ item: activity.key, what });
    const question = toQuestion(activity);
    if (!question) {
      lose(`left out: activities of the type ${activity.type} have no counterpart`);
      return [];
    }
    if (activity.hints.length > 0) lose(`${activity.hints.length} hints`);
    return [question];
  });
  return { questions, losses };
}

function toQuestion(activity: ActivityEntry): Question | undefined {
  const { key, title, content } = activity;
  switch (activity.type) {
    case 'choice':
    case 'multiple-choice':
      return toChoice({ key, title }, content, activity.type === 'multiple-choice');
    case 'cloze':
      return toCloze({ key, title }, content);
    case 'short-answer':
      return toShort({ key, title }, content);
    default:
      return undefined;
  }
}

type Named = Pick<Question, 'key' | 'title'>;

function toChoice(named: Named, content: unknown, several: boolean): Question {
  const parsed = ChoiceContent.parse(content);
  const options = parsed.options.map((option) => ({ ...toAnswer(option), correct: option.correct }));
  return { ...named, ...toPrompt(parsed), kind: 'choice', several, options };
}

function toCloze(named: Named, content: unknown): Question {
  const parsed = ClozeContent.parse(content);
  const isCode = parsed.format === 'code';
  const gaps = parsed.gaps.map(({ accept, wrongChoices, rejected, matchCase }) => ({
    accept,
    choices: wrongChoices?.map(toAnswer) ?? null,
    rejected: rejected.map(toAnswer),
    matchCase: matchCase || isCode,
  }));
  return { ...named, ...toPrompt(parsed), kind: 'cloze', text: parsed.text, isCode, gaps };
}

function toShort(named: Named, content: unknown): Question {
  const parsed = ShortAnswerContent.parse(content);
  const { expected } = parsed;
  const rejected = expected.rejected.map(toAnswer);
  const base = { ...named, ...toPrompt(parsed) };
  if (expected.kind === 'number') {
    return { ...base, kind: 'number', value: expected.value, tolerance: expected.tolerance, rejected };
  }
  const isCode = expected.format === 'code';
  const { accept, matchCase } = expected;
  return { ...base, kind: 'text', accept, rejected, isCode, matchCase: matchCase || isCode };
}

function toAnswer({ text, feedback }: { text: string; feedback?: string | undefined }): Answer {
  return { text, feedback: feedback ?? null };
}

/** Passage and code become part of the prompt, as a quotation and as fenced code. */
function toPrompt({ prompt, passage, code, explanation }: Presented) {
  const parts = [prompt];
  if (passage !== undefined) parts.push(passage.replace(/^/gm, '> '));
  if (code) parts.push(`\`\`\`${code.language}\n${code.text}\n\`\`\``);
  return { prompt: parts.join('\n\n'), explanation };
}
