import { type ReactNode, useId } from 'react';
import type { ActivityRenderer, RendererProps } from '../../contract.ts';
import { Question } from '../../rendering/question.tsx';
import { CheckedGap, GapField } from './gap.tsx';
import { GapNotes } from './gap-notes.tsx';
import type { Answer, Feedback, PublicContent } from './schema.ts';

type Props = RendererProps<PublicContent, Answer>;

const FACE = {
  prose: 'max-w-[68ch] whitespace-pre-line leading-[3.25rem]',
  code: 'overflow-x-auto whitespace-pre rounded-md border border-hairline bg-sunken px-4 py-2 font-mono text-[0.94em] leading-[3.25rem]',
} as const;

function Cloze(props: Props): ReactNode {
  const { content, grade, language, t } = props;
  const id = useId();
  const feedback = (grade?.feedback ?? null) as Feedback | null;
  return (
    <div className="flex flex-col gap-6">
      <Question content={content} language={language} promptId={id} />
      <fieldset aria-labelledby={id} className="min-w-0">
        <div
          lang={content.format === 'code' ? undefined : (content.materialLanguage ?? language)}
          dir={content.format === 'code' ? 'ltr' : 'auto'}
          // Checked code that scrolls must be reachable by keyboard.
          tabIndex={content.format === 'code' && feedback ? 0 : undefined}
          className={FACE[content.format]}
        >
          {content.segments.map((segment) =>
            segment.kind === 'text' ? (
              segment.text
            ) : (
              <Gap key={segment.index} segment={segment} feedback={feedback} {...props} />
            ),
          )}
        </div>
      </fieldset>
      {feedback && <GapNotes gaps={feedback.gaps} language={language} content={content} t={t} />}
    </div>
  );
}

type GapSegment = Extract<PublicContent['segments'][number], { kind: 'gap' }>;

function Gap(props: Props & { segment: GapSegment; feedback: Feedback | null }): ReactNode {
  const { segment, feedback, content, answer, onAnswer, disabled, t } = props;
  const checked = feedback?.gaps[segment.index];
  if (checked) return <CheckedGap gap={checked} number={segment.index + 1} t={t} />;
  const setValue = (value: string) =>
    onAnswer({ values: answer.values.map((old, index) => (index === segment.index ? value : old)) });
  return (
    <GapField
      label={t('gap', { number: segment.index + 1, total: content.gapCount })}
      choices={segment.choices}
      chooseWord={t('choose')}
      value={answer.values[segment.index] ?? ''}
      widthCharacters={content.gapWidthCharacters}
      disabled={disabled}
      onValue={setValue}
    />
  );
}

export const renderer: ActivityRenderer<PublicContent, Answer> = {
  Component: Cloze,
  emptyAnswer: (content) => ({ values: Array.from({ length: content.gapCount }, () => '') }),
  isComplete: (_content, answer) => answer.values.every((value) => value.trim() !== ''),
  describeGrade: (_content, grade, t) => {
    const { gaps } = grade.feedback as Feedback;
    const right = gaps.filter((gap) => gap.correct).length;
    if (grade.correct) return t('outcomeRight');
    return right > 0 ? t('outcomePartly', { right, total: gaps.length }) : t('outcomeWrong');
  },
};
