import ArrowRight from 'lucide-react/icons/arrow-right';
import type { ReactNode } from 'react';
import type { RendererProps } from '../../contract.ts';
import { InlineMarkdown } from '../../rendering/markdown.tsx';
import { findRightId } from './pairs.ts';
import type { Answer, PublicContent } from './schema.ts';

interface LeftRowsProps {
  id: string;
  content: PublicContent;
  answer: Answer;
  currentId: string;
  onCurrent(leftId: string): void;
  disabled: boolean;
  language: string;
  t: RendererProps['t'];
}

/** The rows are radio buttons: one is current, and the arrow keys go through them. */
export function LeftRows(props: LeftRowsProps): ReactNode {
  return (
    <fieldset aria-label={props.t('rows')} disabled={props.disabled} className="flex flex-col gap-2">
      {props.content.lefts.map((left) => (
        <LeftRow key={left.id} left={left} {...props} />
      ))}
    </fieldset>
  );
}

function LeftRow(props: LeftRowsProps & { left: PublicContent['lefts'][number] }): ReactNode {
  const { id, left, content, answer, currentId, onCurrent, language, t } = props;
  const rightId = findRightId(answer, left.id);
  const right = content.rights.find((side) => side.id === rightId);
  return (
    <label className="flex min-h-13 cursor-pointer flex-col justify-center gap-1 sm:grid sm:grid-cols-[1fr_1fr] sm:items-center sm:gap-3 rounded-md border border-hairline bg-surface px-4 py-2 transition-colors has-[:checked]:border-ember has-[:checked]:bg-ember-soft has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-ember">
      <span className="flex min-w-0 items-center gap-3">
        <input
          type="radio"
          name={`${id}-row`}
          value={left.id}
          checked={currentId === left.id}
          onChange={() => onCurrent(left.id)}
          className="size-4 shrink-0 accent-ember outline-none"
        />
        <InlineMarkdown text={left.text} language={language} />
      </span>
      <span className="flex min-w-0 items-center gap-3 max-sm:ps-7">
        <ArrowRight aria-hidden="true" className="size-4 shrink-0 text-muted rtl:-scale-x-100" />
        <span className="sr-only">{` ${t('rowLabel')}: `}</span>
        {right ? (
          <span className="font-semibold">
            <InlineMarkdown text={right.text} language={language} />
          </span>
        ) : (
          <span className="text-muted">{t('open')}</span>
        )}
      </span>
    </label>
  );
}
