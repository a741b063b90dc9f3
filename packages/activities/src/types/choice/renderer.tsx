import { type ReactNode, useId } from 'react';
import type { ActivityRenderer, RendererProps } from '../../contract.ts';
import { useNumberKeys } from '../../rendering/number-keys.ts';
import { OptionList, type OptionRow } from '../../rendering/option-list.tsx';
import { Question } from '../../rendering/question.tsx';
import type { Answer, Feedback, PublicContent } from './schema.ts';

type Props = RendererProps<PublicContent, Answer>;

function Choice({ content, answer, onAnswer, grade, disabled, language, t }: Props): ReactNode {
  const id = useId();
  const feedback = (grade?.feedback ?? null) as Feedback | null;
  const choose = (index: number) => {
    const option = content.options[index];
    if (option) onAnswer({ optionId: option.id });
  };
  useNumberKeys(content.options.length, choose, disabled);
  return (
    <div className="flex flex-col gap-6">
      <Question content={content} language={language} promptId={id} />
      <OptionList
        kind="radio"
        name={id}
        promptId={id}
        rows={content.options.map((option) => toRow(option, answer, feedback, t))}
        language={content.materialLanguage ?? language}
        noteLanguage={language}
        disabled={disabled}
        onChoose={choose}
      />
    </div>
  );
}

function toRow(
  option: { id: string; text: string },
  answer: Answer,
  feedback: Feedback | null,
  t: Props['t'],
): OptionRow {
  const chosen = option.id === answer.optionId;
  if (!feedback) return { ...option, chosen, result: null, note: null };
  const result =
    option.id === feedback.correctOptionId
      ? chosen
        ? { outcome: 'right' as const, word: t('right') }
        : { outcome: 'missed' as const, word: t('rightAnswer') }
      : chosen
        ? { outcome: 'wrong' as const, word: t('wrong') }
        : null;
  return { ...option, chosen, result, note: chosen ? feedback.note : null };
}

export const renderer: ActivityRenderer<PublicContent, Answer> = {
  Component: Choice,
  emptyAnswer: () => ({ optionId: '' }),
  isComplete: (content, answer) => content.options.some((option) => option.id === answer.optionId),
  describeGrade: (_content, grade, t) => t(grade.correct ? 'outcomeRight' : 'outcomeWrong'),
};
