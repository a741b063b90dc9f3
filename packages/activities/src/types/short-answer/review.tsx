import type { ReactNode } from 'react';
import type { RendererProps } from '../../contract.ts';
import { DifferenceText } from '../../rendering/difference-text.tsx';
import { Mark, OUTCOME_FRAME } from '../../rendering/mark.tsx';
import { InlineMarkdown } from '../../rendering/markdown.tsx';
import type { Feedback } from './schema.ts';

interface ReviewProps {
  feedback: Feedback;
  isCode: boolean;
  /** Of the answer. */
  language: string;
  noteLanguage: string;
  t: RendererProps['t'];
}

/** What was written beside what was expected, with the difference marked when it is small enough to help. */
export function Review({ feedback, isCode, language, noteLanguage, t }: ReviewProps): ReactNode {
  const right = feedback.verdict === 'exact' || feedback.verdict === 'typo';
  const word = feedback.verdict === 'typo' ? t('typo') : t(right ? 'right' : 'wrong');
  const shown = `whitespace-pre-wrap break-words text-lg ${isCode ? 'font-mono' : ''}`;
  return (
    <div className="flex max-w-xl flex-col gap-4">
      <dl className="flex flex-col gap-4">
        <Entry label={t('yourAnswer')} frame={OUTCOME_FRAME[right ? 'right' : 'wrong']}>
          <span className={shown} dir={isCode ? 'ltr' : 'auto'}>
            {feedback.difference ? (
              <DifferenceText segments={feedback.difference} language={language} t={t} />
            ) : (
              <span lang={language}>{feedback.given}</span>
            )}
          </span>
          <Mark outcome={right ? 'right' : 'wrong'} word={word} />
          {feedback.note && (
            <span className="text-[0.94em] text-muted">
              <InlineMarkdown text={feedback.note} language={noteLanguage} />
            </span>
          )}
        </Entry>
        {feedback.verdict !== 'exact' && (
          <Entry label={t('rightAnswer')} frame="border-sage">
            <span lang={language} dir={isCode ? 'ltr' : 'auto'} className={shown}>
              {feedback.expected}
            </span>
          </Entry>
        )}
        {feedback.alsoAccepted.length > 0 && (
          <Entry label={t('alsoAccepted')} frame="border-hairline">
            <ul lang={language} className="flex flex-col gap-1">
              {feedback.alsoAccepted.map((text) => (
                <li key={text} className={isCode ? 'font-mono' : ''}>
                  {text}
                </li>
              ))}
            </ul>
          </Entry>
        )}
      </dl>
    </div>
  );
}

function Entry(props: { label: string; frame: string; children: ReactNode }): ReactNode {
  return (
    <div className="flex flex-col gap-1">
      <dt className="text-sm text-muted">{props.label}</dt>
      <dd className={`flex flex-col gap-1 rounded-md border px-4 py-3 ${props.frame}`}>{props.children}</dd>
    </div>
  );
}
