import type { ReactNode } from 'react';
import type { RendererProps } from '../../contract.ts';
import { DifferenceText } from '../../rendering/difference-text.tsx';
import { drawInOrder } from '../../rendering/draw-in-order.tsx';
import { Mark, OUTCOME_FRAME, type Outcome } from '../../rendering/mark.tsx';
import { InlineMarkdown } from '../../rendering/markdown.tsx';
import type { Feedback, PublicContent } from './schema.ts';

interface CheckedTextProps {
  content: PublicContent;
  feedback: Feedback;
  language: string;
  t: RendererProps['t'];
}

type CheckedError = Feedback['errors'][number];

const outcomeOf = (error: CheckedError): Outcome =>
  error.correct ? 'right' : error.spotted ? 'wrong' : 'missed';

/** The text with its wrong stretches framed, and under it what each should say and why. */
export function CheckedText(props: CheckedTextProps): ReactNode {
  const { content, feedback, t } = props;
  return (
    <div className="flex flex-col gap-6">
      <FramedText {...props} />
      <ol aria-label={t('corrections')} className="flex max-w-xl flex-col gap-4">
        {drawInOrder(feedback.errors, (error) => (
          <ErrorRow error={error} {...props} />
        ))}
      </ol>
      {drawInOrder(feedback.falseAlarms, (word) => (
        <p className="text-muted">{t('falseAlarm', { text: content.words[word]?.text ?? '' })}</p>
      ))}
    </div>
  );
}

function FramedText({ content, feedback, language }: CheckedTextProps): ReactNode {
  return (
    <p
      lang={content.materialLanguage ?? language}
      dir="auto"
      className="flex max-w-[68ch] flex-wrap gap-1 text-lg"
    >
      {content.words.map(({ lead, text, trail }, word) => {
        const error = feedback.errors.find(({ first, last }) => word >= first && word <= last);
        const frame = error ? `rounded-md border ${OUTCOME_FRAME[outcomeOf(error)]}` : '';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a word's place is its identity.
          <span key={word} className={`px-1 ${frame}`}>{`${lead}${text}${trail}`}</span>
        );
      })}
    </p>
  );
}

function ErrorRow({ error, content, language, t }: CheckedTextProps & { error: CheckedError }): ReactNode {
  const outcome = outcomeOf(error);
  const word = { right: t('right'), wrong: t('wrong'), missed: t('notSpotted') }[outcome];
  const material = content.materialLanguage ?? language;
  return (
    <li className={`flex flex-col gap-1 rounded-md border px-4 py-3 ${OUTCOME_FRAME[outcome]}`}>
      <span className="whitespace-pre-wrap break-words text-lg">
        {error.difference ? (
          <DifferenceText segments={error.difference} language={material} t={t} />
        ) : (
          <span lang={material}>{error.given}</span>
        )}
      </span>
      <Mark outcome={outcome} word={word} />
      {!error.correct && (
        <span>
          <span className="text-sm text-muted">{t('rightAnswer')}: </span>
          <span lang={material}>{error.expected}</span>
        </span>
      )}
      {error.note && (
        <span className="text-[0.94em] text-muted">
          <InlineMarkdown text={error.note} language={language} />
        </span>
      )}
    </li>
  );
}
