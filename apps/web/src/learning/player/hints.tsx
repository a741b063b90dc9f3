import { InlineMarkdown } from '@kindling/activities/markdown';
import Lightbulb from 'lucide-react/icons/lightbulb';
import { useTranslations } from 'next-intl';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { ApiError, unwrap } from '#web/api/error.ts';
import { announce } from '#web/components/ui/announcer.tsx';
import { useFocusTakenOver } from '#web/components/ui/use-focus-taken-over.ts';
import type { LessonActivity } from '../queries.ts';

export interface Hints {
  /** How many are still to be had. */
  left: number;
  busy: boolean;
  /** Why the last one did not come, as a phrase of `lesson`. */
  failed: HintFailure | null;
  take(): Promise<void>;
}

type HintFailure = 'hintFailed' | 'hintRefused';

/** Asks for hints one by one; the server notes each. */
export function useHints(
  activity: LessonActivity,
  taken: readonly string[],
  onHint: (text: string) => void,
): Hints {
  const t = useTranslations('lesson');
  const [state, setState] = useState<'ready' | 'busy' | HintFailure>('ready');
  const take = async () => {
    if (state === 'busy') return;
    setState('busy');
    try {
      const path = { activityId: activity.id };
      const hint = unwrap(await browserApi.POST('/v1/activities/{activityId}/hints', { params: { path } }));
      onHint(hint.text);
      announce(`${t('hintNumber', { number: hint.rung })}: ${hint.text}`);
      setState('ready');
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // A teacher wants it done without help.
      const failure = error.code === 'forbidden' ? 'hintRefused' : 'hintFailed';
      announce(t(failure));
      setState(failure);
    }
  };
  const left = Math.max(0, activity.hintCount - taken.length);
  return { left, busy: state === 'busy', failed: state === 'ready' || state === 'busy' ? null : state, take };
}

/** What was asked for stands below a program and its output: on a phone nothing was to be seen of it. */
function useBroughtIntoSight(
  place: RefObject<HTMLDivElement | null>,
  count: number,
  failed: HintFailure | null,
): void {
  const seen = useRef({ count, failed });
  useEffect(() => {
    const isNew = seen.current.count !== count || seen.current.failed !== failed;
    seen.current = { count, failed };
    if (isNew) place.current?.scrollIntoView({ block: 'nearest' });
  }, [place, count, failed]);
}

interface HintListProps {
  hints: readonly string[];
  left: number;
  failed: HintFailure | null;
  language: string;
}

/** The hints read so far, and what asking for them means. */
export function HintList({ hints, left, failed, language }: HintListProps): ReactNode {
  const t = useTranslations('lesson');
  const place = useFocusTakenOver<HTMLDivElement>(left === 0);
  useBroughtIntoSight(place, hints.length, failed);
  if (hints.length === 0 && !failed) return null;
  return (
    <div ref={place} tabIndex={-1} className="scroll-mb-6 outline-none">
      {hints.length === 0 && failed && <p className="text-plum">{t(failed)}</p>}
      {hints.length > 0 && <TakenHints hints={hints} left={left} failed={failed} language={language} />}
    </div>
  );
}

function TakenHints({ hints, left, failed, language }: HintListProps): ReactNode {
  const t = useTranslations('lesson');
  return (
    <section className="rise flex flex-col gap-2 rounded-lg bg-honey-soft p-4">
      <ol className="flex flex-col gap-2">
        {hints.map((text, index) => (
          <li key={text} className="flex items-start gap-3">
            <Lightbulb aria-hidden className="mt-1 size-5 shrink-0 text-honey" />
            <span className="measure">
              <span className="font-semibold">{t('hintNumber', { number: index + 1 })}: </span>
              <InlineMarkdown text={text} language={language} />
            </span>
          </li>
        ))}
      </ol>
      <p className="text-muted text-sm">
        {t('hintNoted')} {t('hintsLeft', { count: left })}
      </p>
      {failed && <p className="text-plum text-sm">{t(failed)}</p>}
    </section>
  );
}
