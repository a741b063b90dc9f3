import Lock from 'lucide-react/icons/lock';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { RendererProps } from '../../contract.ts';

interface FileTabsProps {
  /** The program first. */
  files: readonly { name: string; editable: boolean }[];
  shown: string;
  onShow(name: string): void;
  /** F2 on a tab. */
  onRename?: ((name: string) => void) | undefined;
  /** Delete on a tab. */
  onDelete?: ((name: string) => void) | undefined;
  /** Of the element that shows the chosen file. */
  panelId: string;
  t: RendererProps['t'];
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** One tab for each file; arrow keys go from one to the next, as tabs do everywhere. */
export function FileTabs({ files, shown, onShow, onRename, onDelete, panelId, t }: FileTabsProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const acts: Readonly<Record<string, ((name: string) => void) | undefined>> = {
    F2: onRename,
    Delete: onDelete,
  };
  const move = (event: KeyboardEvent) => {
    const act = acts[event.key];
    const step = STEPS[event.key];
    if (act === undefined && step === undefined) return;
    event.preventDefault();
    if (act !== undefined) return act(shown);
    const at = files.findIndex(({ name }) => name === shown);
    const next = (at + (step ?? 0) + files.length) % files.length;
    onShow(files[next]?.name ?? shown);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={t('files')} onKeyDown={move} className="flex flex-wrap gap-1">
      {files.map(({ name, editable }) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === shown}
          aria-controls={panelId}
          aria-keyshortcuts={onDelete && 'F2 Delete'}
          tabIndex={name === shown ? 0 : -1}
          onClick={() => onShow(name)}
          className="inline-flex min-h-11 items-center gap-2 rounded-md border border-transparent px-3 font-mono text-sm break-all hover:bg-sunken aria-selected:border-edge aria-selected:bg-surface aria-selected:font-bold"
        >
          {name}
          {!editable && <Lock aria-hidden className="size-3.5 shrink-0 text-muted" />}
          {!editable && <span className="sr-only">{t('readOnly')}</span>}
        </button>
      ))}
    </div>
  );
}
