import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import { type ReactNode, useRef, useState } from 'react';
import type { RendererProps } from '../../contract.ts';
import { useKeptFocus } from '../../rendering/kept-focus.ts';
import { KeyBadge } from '../../rendering/key-badge.tsx';
import { InlineMarkdown } from '../../rendering/markdown.tsx';
import { useNumberKeys, usePageKeys } from '../../rendering/number-keys.ts';
import { moveTo } from './moves.ts';
import type { Answer, PublicContent } from './schema.ts';

type Props = RendererProps<PublicContent, Answer> & { promptId: string };

/** Lines one under the other; each moves by its arrows, or by number key and the arrow keys. */
export function LineSorter(props: Props): ReactNode {
  const { content, answer, onAnswer, disabled, promptId, t } = props;
  const ids = answer.itemIds;
  const [picked, setPicked] = useState<string | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const keepFocus = useKeptFocus(list);
  const textOf = (id: string) => content.items.find((item) => item.id === id)?.text ?? '';

  const move = (id: string, step: -1 | 1) => {
    const to = ids.indexOf(id) + step;
    if (disabled || to < 0 || to >= ids.length) return;
    keepFocus();
    setPicked(id);
    setAnnouncement(t('moved', { text: textOf(id), place: to + 1, total: ids.length }));
    onAnswer({ itemIds: moveTo(ids, ids.indexOf(id), to) });
  };
  useNumberKeys(ids.length, (index) => setPicked(ids[index] ?? null), disabled);
  usePageKeys((event) => {
    if (picked === null || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(picked, event.key === 'ArrowUp' ? -1 : 1);
  }, disabled);

  return (
    <div className="flex flex-col gap-3">
      <p className="text-muted">
        {t('linesHelp')} <span className="hidden pointer-fine:inline">{t('linesKeys')}</span>
      </p>
      <ol ref={list} aria-labelledby={promptId} className="flex flex-col gap-2">
        {ids.map((id, index) => (
          <Line
            key={id}
            text={textOf(id)}
            index={index}
            total={ids.length}
            picked={picked === id}
            onMove={(step) => move(id, step)}
            {...props}
          />
        ))}
      </ol>
      <output className="sr-only">{announcement}</output>
    </div>
  );
}

interface LineProps extends Props {
  text: string;
  index: number;
  total: number;
  picked: boolean;
  onMove(step: -1 | 1): void;
}

function Line(props: LineProps): ReactNode {
  const { content, text, index, total, picked, onMove, disabled, language, t } = props;
  return (
    <li
      aria-current={picked ? 'true' : undefined}
      className={`flex items-center gap-3 rounded-md border py-1 ps-4 pe-1 transition-colors ${picked ? 'border-ember bg-ember-soft' : 'border-hairline bg-surface'}`}
    >
      <KeyBadge index={index} />
      <span dir={content.isCode ? 'ltr' : 'auto'} className="min-w-0 grow py-1">
        {content.isCode ? (
          <code dir="ltr" translate="no" className="whitespace-pre-wrap break-words font-mono text-[0.94em]">
            {text}
          </code>
        ) : (
          <InlineMarkdown text={text} language={content.materialLanguage ?? language} />
        )}
      </span>
      <span className="flex shrink-0">
        <MoveButton
          name="up"
          label={t('moveUp', { text })}
          off={disabled || index === 0}
          onPress={() => onMove(-1)}
        />
        <MoveButton
          name="down"
          label={t('moveDown', { text })}
          off={disabled || index === total - 1}
          onPress={() => onMove(1)}
        />
      </span>
    </li>
  );
}

/** `aria-disabled` rather than `disabled`: a line that reached the end keeps the focus. */
function MoveButton(props: { name: 'up' | 'down'; label: string; off: boolean; onPress(): void }): ReactNode {
  const Arrow = props.name === 'up' ? ArrowUp : ArrowDown;
  return (
    <button
      type="button"
      aria-label={props.label}
      aria-disabled={props.off}
      onClick={props.onPress}
      className="grid size-11 place-items-center rounded-lg text-muted hover:bg-sunken hover:text-ink aria-disabled:opacity-30"
    >
      <Arrow aria-hidden="true" className="size-5" />
    </button>
  );
}
