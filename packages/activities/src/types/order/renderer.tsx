import { type ReactNode, useId } from 'react';
import type { ActivityRenderer, RendererProps } from '../../contract.ts';
import { Question } from '../../rendering/question.tsx';
import { CheckedOrder } from './checked-order.tsx';
import { LineSorter } from './line-sorter.tsx';
import type { Answer, Feedback, PublicContent } from './schema.ts';
import { WordBuilder } from './word-builder.tsx';

type Props = RendererProps<PublicContent, Answer>;

function Order(props: Props): ReactNode {
  const { content, grade, language, t } = props;
  const id = useId();
  const Sorter = content.layout === 'lines' ? LineSorter : WordBuilder;
  return (
    <div className="flex flex-col gap-6">
      <Question content={content} language={language} promptId={id} />
      {grade ? (
        <CheckedOrder
          content={content}
          feedback={grade.feedback as Feedback}
          language={content.materialLanguage ?? language}
          t={t}
        />
      ) : (
        <Sorter {...props} promptId={id} />
      )}
    </div>
  );
}

/**
 * Lines start in the scrambled order, so an answer is whole from the start; it can be checked once it is no
 * longer that order, which is never right. Words start unplaced.
 */
export const renderer: ActivityRenderer<PublicContent, Answer> = {
  Component: Order,
  emptyAnswer: (content) => ({
    itemIds: content.layout === 'lines' ? content.items.map((item) => item.id) : [],
  }),
  isComplete: (content, answer) =>
    answer.itemIds.length === content.items.length &&
    (content.layout === 'words' || content.items.some((item, index) => item.id !== answer.itemIds[index])),
  describeGrade: (_content, grade, t) => {
    const { items } = grade.feedback as Feedback;
    const right = items.filter((item) => item.inPlace).length;
    if (grade.correct) return t('outcomeRight');
    return grade.score > 0 ? t('outcomePartly', { right, total: items.length }) : t('outcomeWrong');
  },
};
