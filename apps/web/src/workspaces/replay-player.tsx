'use client';

import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import Pause from 'lucide-react/icons/pause';
import Play from 'lucide-react/icons/play';
import { useFormatter, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { cn } from '#web/components/class-names.ts';
import { Button } from '#web/components/ui/button.tsx';
import { Field, Select } from '#web/components/ui/field.tsx';
import { findChangesOf } from './changed-lines.ts';
import { findVersionAt } from './find-version-at.ts';
import type { Version } from './queries.ts';
import { RunList } from './run-list.tsx';

/** As fast as lines can be read that just came in. */
const STEP_MS = 700;
const PROGRAM = 'solution.py';
const PROGRAM_STYLE =
  'max-h-[60dvh] overflow-auto rounded-lg border border-hairline bg-surface py-3 font-mono text-sm';

interface ReplayPlayerProps {
  /** Oldest first, one at least. */
  versions: readonly Version[];
  /** False while later ones are still on their way. */
  isWhole: boolean;
  place: { personId: string; activityId: string };
}

/** A slider over the versions, the program as it was then, and the runs that lead to their moments. */
export function ReplayPlayer({ versions, isWhole, place }: ReplayPlayerProps): ReactNode {
  const t = useTranslations('work');
  // Null: the newest, also when a newer one comes.
  const [chosen, setChosen] = useState<number | null>(null);
  const last = versions.length - 1;
  const at = Math.min(chosen ?? last, last);
  const go = (index: number) => setChosen(index >= last ? null : Math.max(0, index));
  const playing = usePlaying(at, last, go);
  const version = versions[at];
  if (version === undefined) return null;
  return (
    <div className="grid gap-6">
      <div className="grid gap-3 rounded-lg border border-hairline bg-surface p-4">
        <Slider at={at} versions={versions} onMove={go} />
        <div className="flex flex-wrap gap-3">
          <Button onClick={() => go(at - 1)} disabled={at === 0}>
            <ChevronLeft aria-hidden />
            {t('back')}
          </Button>
          <Button onClick={playing.toggle}>
            {playing.isOn ? <Pause aria-hidden /> : <Play aria-hidden />}
            {t(playing.isOn ? 'pause' : 'play')}
          </Button>
          <Button onClick={() => go(at + 1)} disabled={at === last}>
            {t('forward')}
            <ChevronRight aria-hidden />
          </Button>
          <Button variant="quiet" onClick={() => go(last)} disabled={at === last}>
            {t('latest')}
          </Button>
        </div>
        {isWhole ? null : <p className="text-muted text-sm">{t('loadingMore')}</p>}
      </div>
      <Program version={version} before={versions[at - 1]} />
      <RunList place={place} onGo={(when) => go(findVersionAt(versions, when))} />
    </div>
  );
}

/** One version after the other, from the beginning when it had come to its end. */
function usePlaying(at: number, last: number, go: (index: number) => void) {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    if (at >= last) {
      setOn(false);
      return;
    }
    const timer = setTimeout(() => go(at + 1), STEP_MS);
    return () => clearTimeout(timer);
  });
  return {
    isOn: isOn && at < last,
    toggle() {
      if (!isOn && at >= last) go(0);
      setOn(!isOn);
    },
  };
}

function Slider(props: { at: number; versions: readonly Version[]; onMove(index: number): void }): ReactNode {
  const { at, versions, onMove } = props;
  const t = useTranslations('work');
  const format = useFormatter();
  const id = useId();
  const version = versions[at];
  const when =
    version === undefined
      ? ''
      : `${format.dateTime(new Date(version.savedAt), { dateStyle: 'medium', timeStyle: 'medium' })}, ${t(`cause.${version.cause}`)}`;
  const words = t('version', { number: at + 1, total: versions.length, when });
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-semibold">
        {t('versions')}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={versions.length - 1}
        value={at}
        aria-valuetext={words}
        onChange={(event) => onMove(Number(event.target.value))}
        className="h-11 w-full cursor-pointer accent-(--ember-text)"
      />
      <p className="text-muted text-sm tabular-nums">{words}</p>
    </div>
  );
}

function Program({ version, before }: { version: Version; before: Version | undefined }): ReactNode {
  const t = useTranslations('work');
  const [wanted, setWanted] = useState(PROGRAM);
  const names = Object.keys(version.files).sort();
  const name = names.includes(wanted) ? wanted : (names[0] ?? PROGRAM);
  const text = version.files[name] ?? '';
  const { added, removed } = findChangesOf(name, before?.files, text);
  const changes = before
    ? t('changed', { added: added.size, removed })
    : t('oldest', { lines: text.split('\n').length });
  return (
    <section aria-labelledby="replayed-program" className="grid gap-3">
      <h2 id="replayed-program" className="text-xl">
        {t('programTitle')}
      </h2>
      {names.length > 1 ? (
        <Field label={t('file')}>
          {(control) => (
            <Select {...control} value={name} onChange={(event) => setWanted(event.target.value)}>
              {names.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </Select>
          )}
        </Field>
      ) : null}
      <p className="text-muted text-sm">{changes}</p>
      <ProgramLines text={text} added={added} />
    </section>
  );
}

/** New lines have a sign before them; their colour only repeats it. */
function ProgramLines({ text, added }: { text: string; added: ReadonlySet<number> }): ReactNode {
  const lines = text.split('\n').map((line, index) => ({ line, number: index + 1, isNew: added.has(index) }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long programs are scrolled by the keyboard, too.
    <pre tabIndex={0} dir="ltr" className={PROGRAM_STYLE}>
      <code>
        {lines.map(({ line, number, isNew }) => (
          <span key={number} className={cn('flex min-w-max gap-3 px-4', isNew && 'bg-sage-soft')}>
            <span aria-hidden className="w-8 shrink-0 select-none text-end text-muted tabular-nums">
              {number}
            </span>
            <span aria-hidden className="w-3 shrink-0 select-none text-sage">
              {isNew ? '+' : ''}
            </span>
            <span>{line === '' ? ' ' : line}</span>
          </span>
        ))}
      </code>
    </pre>
  );
}
