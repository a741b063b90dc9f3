import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo } from 'react';
import { compareLines, type LineChange } from './line-changes.ts';
import type { Files } from './merge-files.ts';

interface DifferenceProps {
  from: Files;
  to: Files;
  /** Where a line stands that only `from` has, in words for screen readers. */
  fromName: string;
  toName: string;
}

/** What differs between two versions, file by file; by sign and word, not by colour alone. */
export function LineDifference({ from, to, ...names }: DifferenceProps): ReactNode {
  const t = useTranslations('lesson.work');
  const changed = useMemo(
    () =>
      [...new Set([...Object.keys(from), ...Object.keys(to)])]
        .filter((file) => from[file] !== to[file])
        .map((file) => ({ file, changes: compareLines(from[file] ?? '', to[file] ?? '') })),
    [from, to],
  );
  if (changed.length === 0) return <p className="text-muted">{t('noDifference')}</p>;
  return changed.map(({ file, changes }) => (
    <figure key={file} className="flex flex-col gap-1">
      <figcaption className="font-mono text-muted text-sm">{file}</figcaption>
      <ol
        dir="ltr"
        translate="no"
        className="max-h-96 overflow-y-auto rounded-md border border-hairline bg-surface py-2 font-mono text-[0.9em]"
      >
        {changes.map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike, and the list never changes its order.
          <Line key={index} change={change} {...names} />
        ))}
      </ol>
    </figure>
  ));
}

const LOOK = { same: '', gone: 'bg-plum-soft', added: 'bg-sage-soft' } as const;
const SIGN = { same: ' ', gone: '−', added: '+' } as const;

function Line(props: { change: LineChange; fromName: string; toName: string }): ReactNode {
  const t = useTranslations('lesson.work');
  const { change } = props;
  if (change.kind === 'gap') {
    return (
      <li className="px-3 py-1 font-sans text-muted text-sm">{t('sameLines', { count: change.lines })}</li>
    );
  }
  const where = { same: '', gone: props.fromName, added: props.toName }[change.kind];
  return (
    <li className={`flex gap-2 px-3 ${LOOK[change.kind]}`}>
      <span aria-hidden className="w-3 shrink-0 font-bold">
        {SIGN[change.kind]}
      </span>
      {where !== '' && <span className="sr-only">{`${where}: `}</span>}
      <code className="min-w-0 whitespace-pre-wrap break-words">{change.text}</code>
    </li>
  );
}
