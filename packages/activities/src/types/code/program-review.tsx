import { type ReactNode, useId } from 'react';
import type { RendererProps } from '../../contract.ts';
import { ConceptLink } from '../../rendering/concept-link.tsx';
import { InlineMarkdown } from '../../rendering/markdown.tsx';
import { QUIET_BUTTON } from './console-panel.tsx';
import type { Review } from './schema.ts';

interface ReviewProps {
  review: Review;
  /** Of the screens, in which the remarks are read. */
  screenLanguage: string;
  onLine(line: number, file?: string): void;
  t: RendererProps['t'];
}

/** Each severity has a shape of its own: a filled, a half and an empty circle. */
const SIGNS = { error: '●', warning: '◐', hint: '○' } as const;
const WORDS = { error: 'remarkError', warning: 'remarkWarning', hint: 'remarkHint' } as const;

/** What a reader says of a program that passed: how well it is written, and a remark for each line that deserves one. */
export function ProgramReview({ review, screenLanguage, onLine, t }: ReviewProps): ReactNode {
  const title = useId();
  const language = screenLanguage.toLowerCase().startsWith('es') ? 'es' : 'en';
  const { score, remarks } = review;
  return (
    <section aria-labelledby={title} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={title} className="font-sans font-semibold text-sm text-muted">
          {t('review')}
        </h2>
        <p className="font-semibold tabular-nums">{t('reviewScore', { score: Math.round(score) })}</p>
      </div>
      <p className="measure text-muted text-sm">{t(remarks.length === 0 ? 'noRemarks' : 'reviewMeans')}</p>
      <ul className="flex flex-col gap-3">
        {remarks.map(({ file, line, severity, rule, concept, message }) => (
          <li
            key={`${file} ${line} ${rule}`}
            className="flex flex-col gap-2 rounded-md border border-hairline bg-surface p-3 sm:p-4"
          >
            <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
              <p className="flex flex-wrap items-baseline gap-x-3 text-muted text-sm">
                <span>
                  <span aria-hidden>{SIGNS[severity]} </span>
                  {t(WORDS[severity])}
                </span>
                <span>
                  {t('remarkConcept')}{' '}
                  <ConceptLink concept={concept} screenLanguage={screenLanguage} inNewTab={t('inNewTab')} />
                </span>
              </p>
              <button type="button" className={QUIET_BUTTON} onClick={() => onLine(line, file)}>
                {file === undefined ? t('goToLine', { line }) : t('goToLineOf', { line, file })}
              </button>
            </div>
            <p className="measure">
              <InlineMarkdown text={message[language]} language={language} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
