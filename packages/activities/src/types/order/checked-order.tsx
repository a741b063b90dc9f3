import type { ReactNode } from 'react';
import type { RendererProps } from '../../contract.ts';
import { Mark, OUTCOME_FRAME } from '../../rendering/mark.tsx';
import type { Feedback, PublicContent } from './schema.ts';

interface CheckedOrderProps {
  content: PublicContent;
  feedback: Feedback;
  /** Of the items. */
  language: string;
  t: RendererProps['t'];
}

/** The learner's order with what stands right and what is to move; a right order beside it when they differ. */
export function CheckedOrder({ content, feedback, language, t }: CheckedOrderProps): ReactNode {
  const solved = feedback.items.every((item) => item.inPlace);
  const flow = content.layout === 'lines' ? 'flex-col' : 'flex-wrap';
  return (
    <div className="flex flex-col gap-4">
      <Heading text={t('yourOrder')} />
      <ol aria-label={t('yourOrder')} className={`flex gap-2 ${flow}`}>
        {feedback.items.map(({ itemId, inPlace }) => (
          <li
            key={itemId}
            className={`flex flex-wrap items-center justify-between gap-x-2 rounded-md border px-3 py-2 ${OUTCOME_FRAME[inPlace ? 'right' : 'wrong']}`}
          >
            <ItemText id={itemId} content={content} language={language} />
            <Mark
              outcome={inPlace ? 'right' : 'wrong'}
              word={t(inPlace ? 'inPlace' : 'toMove')}
              wordHidden={content.layout === 'words'}
            />
          </li>
        ))}
      </ol>
      {!solved && (
        <>
          <Heading text={t('expectedOrder')} />
          <ol aria-label={t('expectedOrder')} className={`flex gap-2 ${flow}`}>
            {feedback.expectedItemIds.map((id) => (
              <li key={id} className="rounded-md border border-sage px-3 py-2">
                <ItemText id={id} content={content} language={language} />
              </li>
            ))}
          </ol>
        </>
      )}
      {feedback.hasOtherOrders && <p className="text-muted">{t('otherOrders')}</p>}
    </div>
  );
}

function Heading({ text }: { text: string }): ReactNode {
  return (
    <p aria-hidden="true" className="text-sm text-muted">
      {text}
    </p>
  );
}

function ItemText(props: { id: string; content: PublicContent; language: string }): ReactNode {
  const { id, content, language } = props;
  const text = content.items.find((item) => item.id === id)?.text ?? '';
  return content.isCode ? (
    <code dir="ltr" translate="no" className="whitespace-pre-wrap break-words font-mono text-[0.94em]">
      {text}
    </code>
  ) : (
    <span lang={language}>{text}</span>
  );
}
