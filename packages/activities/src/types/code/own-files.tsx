import Pencil from 'lucide-react/icons/pencil';
import Plus from 'lucide-react/icons/plus';
import Trash from 'lucide-react/icons/trash-2';
import Undo from 'lucide-react/icons/undo-2';
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { RendererProps } from '../../contract.ts';
import { QUIET_BUTTON } from './console-panel.tsx';
import { MOST_OWN_FILES, type NameProblem } from './own-file-names.ts';
import type { FileNews, Naming, useOwnFiles } from './use-own-files.tsx';

type Words = RendererProps['t'];

/** Opens the field for the name of a new file. */
export function NewFileButton({ onPress, t }: { onPress(): void; t: Words }): ReactNode {
  return (
    <button type="button" className={SMALL_BUTTON} onClick={onPress}>
      <Plus aria-hidden className="size-4" />
      {t('newFile')}
    </button>
  );
}

const SMALL_BUTTON =
  'inline-flex min-h-11 items-center gap-1.5 rounded-md px-3 text-sm font-semibold text-muted hover:bg-sunken hover:text-ink';

interface OwnFileBarProps {
  files: ReturnType<typeof useOwnFiles>;
  shown: string;
  /** Puts the focus where it was before a field or a button that is gone. */
  onLeave(): void;
  t: Words;
}

/** What can be done with the chosen file, the field for a name, and what was done last. */
export function OwnFileBar({ files, shown, onLeave, t }: OwnFileBarProps): ReactNode {
  const { naming, news } = files;
  const leave = () => {
    files.cancel();
    onLeave();
  };
  const submit = (typed: string) => {
    const problem = files.name(typed);
    if (problem === null && naming?.what === 'rename') onLeave();
    return problem;
  };
  return (
    <>
      {naming === null && files.own.includes(shown) && (
        <div className="flex flex-wrap gap-1">
          <button
            type="button"
            className={SMALL_BUTTON}
            aria-label={t('renameFile', { name: shown })}
            onClick={() => files.beginRename(shown)}
          >
            <Pencil aria-hidden className="size-4" />
            {t('rename')}
          </button>
          <button
            type="button"
            className={SMALL_BUTTON}
            aria-label={t('deleteFile', { name: shown })}
            onClick={() => files.remove(shown)}
          >
            <Trash aria-hidden className="size-4" />
            {t('delete')}
          </button>
        </div>
      )}
      {naming !== null && (
        <NameForm
          key={naming.what === 'rename' ? naming.file : ''}
          naming={naming}
          onName={submit}
          onCancel={leave}
          t={t}
        />
      )}
      <News
        news={news}
        deleted={files.deleted}
        onRestore={(name) => {
          if (files.restore(name)) onLeave();
        }}
        t={t}
      />
    </>
  );
}

interface NameFormProps {
  naming: Naming;
  onName(typed: string): NameProblem | null;
  onCancel(): void;
  t: Words;
}

/** On a phone what is told stands below the fold, behind the lesson's buttons: it is brought into sight each time. */
function Problem({ id, problem, t }: { id: string; problem: { kind: NameProblem; name: string }; t: Words }) {
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (problem) told.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  return (
    <p ref={told} id={id} role="alert" className="measure scroll-mb-4 text-plum text-sm">
      {t(problem.kind, { name: problem.name })}
    </p>
  );
}

/** Its name is chosen when a file is renamed, as file managers do; what it ends with mostly stays. */
function useChosenStem(naming: Naming): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  const name = naming.what === 'rename' ? naming.file : '';
  useEffect(() => {
    const end = name.lastIndexOf('.');
    field.current?.setSelectionRange(0, end > 0 ? end : name.length);
  }, [name]);
  return field;
}

function NameForm({ naming, onName, onCancel, t }: NameFormProps): ReactNode {
  const id = useId();
  const field = useChosenStem(naming);
  const [typed, setTyped] = useState(naming.what === 'rename' ? naming.file : '');
  const [problem, setProblem] = useState<{ kind: NameProblem; name: string } | null>(null);
  const submit = (event: { preventDefault(): void }) => {
    event.preventDefault();
    const kind = onName(typed);
    setProblem(kind && { kind, name: typed.trim() });
  };
  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        // It ends the field, not the lesson.
        event.preventDefault();
        onCancel();
      }}
      className="flex flex-col gap-2 rounded-lg border border-hairline bg-sunken p-4"
    >
      <label htmlFor={`${id}-name`} className="font-semibold text-sm">
        {naming.what === 'rename' ? t('newNameOf', { name: naming.file }) : t('fileName')}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          ref={field}
          id={`${id}-name`}
          type="text"
          // biome-ignore lint/a11y/noAutofocus: it opens because a button was pressed for it.
          autoFocus
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          // Enter means this name, not the lesson's Check.
          onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && submit(event)}
          aria-invalid={problem !== null}
          aria-describedby={problem ? `${id}-problem ${id}-help` : `${id}-help`}
          autoCapitalize="none"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          className="min-h-11 min-w-40 flex-1 rounded-md border border-edge bg-surface px-3 font-mono"
        />
        <button type="submit" className={QUIET_BUTTON}>
          {t(naming.what)}
        </button>
        <button type="button" className={QUIET_BUTTON} onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
      {problem && <Problem id={`${id}-problem`} problem={problem} t={t} />}
      <p id={`${id}-help`} className="measure text-muted text-sm">
        {t('fileNameHelp')}
      </p>
    </form>
  );
}

const NEWS = {
  created: 'fileCreated',
  renamed: 'fileRenamed',
  restored: 'fileRestored',
  deleted: 'fileDeleted',
  stays: 'fileStays',
  full: 'filesFull',
  noRoom: 'fileNoRoom',
} as const satisfies Record<FileNews['kind'], string>;

interface NewsProps {
  news: FileNews | null;
  /** Names of those that can be brought back. */
  deleted: readonly string[];
  onRestore(name: string): void;
  t: Words;
}

function News({ news, deleted, onRestore, t }: NewsProps): ReactNode {
  const isSilent = news === null && deleted.length === 0;
  return (
    <div className={isSilent ? 'sr-only' : 'flex flex-wrap items-center gap-x-3 gap-y-2'}>
      <p aria-live="polite" className="measure text-muted text-sm">
        {news && t(NEWS[news.kind], { name: news.name, count: MOST_OWN_FILES })}
      </p>
      {deleted.map((name) => (
        <button
          key={name}
          type="button"
          // biome-ignore lint/a11y/noAutofocus: the button that was pressed is gone.
          autoFocus
          className={`${QUIET_BUTTON} break-all`}
          onClick={() => onRestore(name)}
        >
          <Undo aria-hidden className="size-4 shrink-0" />
          {deleted.length === 1 ? t('bringBack') : t('bringBackNamed', { name })}
        </button>
      ))}
    </div>
  );
}
