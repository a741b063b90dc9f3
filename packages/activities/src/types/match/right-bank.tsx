import type { ReactNode } from 'react';
import type { RendererProps } from '../../contract.ts';
import { KeyBadge } from '../../rendering/key-badge.tsx';
import { InlineMarkdown } from '../../rendering/markdown.tsx';
import type { Answer, PublicContent } from './schema.ts';

interface RightBankProps {
  content: PublicContent;
  answer: Answer;
  /** What the current row is joined with. */
  currentRightId: string | undefined;
  onJoin(rightId: string): void;
  disabled: boolean;
  language: string;
  t: RendererProps['t'];
}

/** The right sides as buttons. One that is in use elsewhere looks spent, yet pressing it moves it here. */
export function RightBank(props: RightBankProps): ReactNode {
  const { content, answer, currentRightId, onJoin, disabled, language, t } = props;
  const isSpent = (id: string) =>
    !content.rightsReusable && id !== currentRightId && answer.pairs.some((pair) => pair.rightId === id);
  return (
    <fieldset aria-label={t('rights')} disabled={disabled} className="flex flex-wrap gap-2">
      {content.rights.map((right, index) => (
        <button
          key={right.id}
          type="button"
          aria-pressed={right.id === currentRightId}
          onClick={() => onJoin(right.id)}
          className={`inline-flex min-h-11 min-w-11 items-center gap-2 rounded-md border bg-surface px-3 py-2 text-start hover:border-ember aria-pressed:border-ember aria-pressed:bg-ember-soft ${isSpent(right.id) ? 'border-dashed border-hairline text-muted' : 'border-edge'}`}
        >
          <KeyBadge index={index} />
          <InlineMarkdown text={right.text} language={language} />
        </button>
      ))}
    </fieldset>
  );
}
