import type { ReactNode } from 'react';
import type { RendererProps } from '../../contract.ts';
import { DifferenceText } from '../../rendering/difference-text.tsx';
import { Mark } from '../../rendering/mark.tsx';
import { InlineMarkdown } from '../../rendering/markdown.tsx';
import type { Feedback, PublicContent } from './schema.ts';

type CheckedGap = Feedback['gaps'][number];

/** One line for every gap that has something to say: a slip in the spelling, or the author's note. */
export function GapNotes(props: {
  gaps: readonly CheckedGap[];
  content: PublicContent;
  language: string;
  t: RendererProps['t'];
}): ReactNode {
  const { gaps, t } = props;
  const numbered = gaps.map((gap, index) => ({ gap, number: index + 1 }));
  const telling = numbered.filter(({ gap }) => gap.note !== null || gap.difference !== null);
  if (telling.length === 0) return null;
  return (
    <section aria-label={t('notes')}>
      <ol className="flex flex-col gap-3">
        {telling.map(({ gap, number }) => (
          <li key={number} className="flex max-w-[68ch] flex-col gap-1 border-s-2 border-hairline ps-4">
            <span className="flex flex-wrap items-baseline gap-x-3">
              <span className="text-sm text-muted">{t('gap', { number, total: gaps.length })}</span>
              <Mark outcome={gap.correct ? 'right' : 'wrong'} word={wordFor(gap, t)} />
            </span>
            <NoteBody gap={gap} {...props} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function wordFor(gap: CheckedGap, t: RendererProps['t']): string {
  return gap.verdict === 'typo' ? t('typo') : t(gap.correct ? 'right' : 'wrong');
}

function NoteBody(props: {
  gap: CheckedGap;
  content: PublicContent;
  language: string;
  t: RendererProps['t'];
}): ReactNode {
  const { gap, content, language, t } = props;
  return (
    <>
      {gap.difference && (
        <span className={content.format === 'code' ? 'font-mono' : ''}>
          <DifferenceText segments={gap.difference} language={content.materialLanguage ?? language} t={t} />
        </span>
      )}
      {gap.note && <InlineMarkdown text={gap.note} language={language} />}
    </>
  );
}
