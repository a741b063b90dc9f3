import { type ReactNode, useId } from 'react';
import type { ActivityRenderer, RendererProps } from '../../contract.ts';
import { Question } from '../../rendering/question.tsx';
import { Review } from './review.tsx';
import type { Answer, Feedback, PublicContent } from './schema.ts';

type Props = RendererProps<PublicContent, Answer>;

const LABEL = { text: 'label', code: 'labelCode', number: 'labelNumber' } as const;

function ShortAnswer(props: Props): ReactNode {
  const { content, grade, language, t } = props;
  const id = useId();
  const feedback = (grade?.feedback ?? null) as Feedback | null;
  return (
    <div className="flex flex-col gap-6">
      <Question content={content} language={language} promptId={`${id}-prompt`} />
      {feedback ? (
        <Review
          feedback={feedback}
          isCode={content.input === 'code'}
          language={content.materialLanguage ?? language}
          noteLanguage={language}
          t={t}
        />
      ) : (
        <AnswerField id={id} {...props} />
      )}
    </div>
  );
}

/** Spelling is what is asked for, so the browser neither corrects nor suggests. */
function AnswerField(props: Props & { id: string }): ReactNode {
  const { id, content, answer, onAnswer, disabled, language, t } = props;
  const isCode = content.input === 'code';
  return (
    <div className="flex max-w-xl flex-col gap-2">
      <label htmlFor={id} className="font-semibold">
        {t(LABEL[content.input])}
      </label>
      <input
        id={id}
        type="text"
        inputMode={content.input === 'number' ? 'decimal' : 'text'}
        value={answer.text}
        onChange={(event) => onAnswer({ text: event.target.value })}
        readOnly={disabled}
        maxLength={content.maxLength}
        aria-describedby={`${id}-prompt`}
        lang={content.materialLanguage ?? language}
        dir={isCode ? 'ltr' : 'auto'}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        className={`min-h-12 w-full rounded-md border border-edge bg-surface px-4 py-2 ${isCode ? 'font-mono' : ''}`}
      />
    </div>
  );
}

export const renderer: ActivityRenderer<PublicContent, Answer> = {
  Component: ShortAnswer,
  emptyAnswer: () => ({ text: '' }),
  isComplete: (_content, answer) => answer.text.trim() !== '',
  describeGrade: (_content, grade, t) => {
    const { verdict, expected } = grade.feedback as Feedback;
    if (!grade.correct) return t('outcomeWrong', { expected });
    return verdict === 'typo' ? t('outcomeTypo', { expected }) : t('outcomeRight');
  },
};
