import { type ReactNode, useId } from 'react';
import type { ActivityRenderer, RendererProps } from '../../contract.ts';
import { useNumberKeys } from '../../rendering/number-keys.ts';
import { OptionList, type OptionRow } from '../../rendering/option-list.tsx';
import { Question } from '../../rendering/question.tsx';
import type { Answer, Feedback, PublicContent } from './schema.ts';

type Props = RendererProps<PublicContent, Answer>;

function MultipleChoice({ content, answer, onAnswer, grade, disabled, language, t }: Props): ReactNode {
  const id = useId();
  const feedback = (grade?.feedback ?? null) as Feedback | null;
  const toggle = (index: number) => {
    const option = content.options[index];
    if (option) onAnswer({ optionIds: toggleId(answer.optionIds, option.id) });
  };
  useNumberKeys(content.options.length, toggle, disabled);
  return (
    <div className="flex flex-col gap-6">
      <div id={id} className="flex flex-col gap-2">
        <Question content={content} language={language} promptId={`${id}-prompt`} />
        <p className="text-muted">{t('several')}</p>
      </div>
      <OptionList
        kind="checkbox"
        name={id}
        promptId={id}
        rows={content.options.map((option) => toRow(option, answer, feedback, t))}
        language={content.materialLanguage ?? language}
        noteLanguage={language}
        disabled={disabled}
        onChoose={toggle}
      />
    </div>
  );
}

function toggleId(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

function toRow(
  option: { id: string; text: string },
  answer: Answer,
  feedback: Feedback | null,
  t: Props['t'],
): OptionRow {
  const chosen = answer.optionIds.includes(option.id);
  const judged = feedback?.options.find((other) => other.optionId === option.id);
  return { ...option, chosen, result: judged ? toResult(judged, t) : null, note: judged?.note ?? null };
}

function toResult(judged: Feedback['options'][number], t: Props['t']): OptionRow['result'] {
  if (judged.chosen) {
    return judged.correct ? { outcome: 'right', word: t('right') } : { outcome: 'wrong', word: t('wrong') };
  }
  return judged.correct ? { outcome: 'missed', word: t('missed') } : null;
}

export const renderer: ActivityRenderer<PublicContent, Answer> = {
  Component: MultipleChoice,
  emptyAnswer: () => ({ optionIds: [] }),
  isComplete: (_content, answer) => answer.optionIds.length > 0,
  describeGrade: (_content, grade, t) => {
    const { options } = grade.feedback as Feedback;
    const right = options.filter((option) => option.chosen === option.correct).length;
    if (grade.correct) return t('outcomeRight');
    return t(grade.score > 0 ? 'outcomePartly' : 'outcomeWrong', { right, total: options.length });
  },
};
