'use client';

import { InlineMarkdown } from '@kindling/activities/markdown';
import Search from 'lucide-react/icons/search';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, type RefObject, useId, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { ApiError, unwrap } from '#web/api/error.ts';
import { announce } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { useFocusTakenOver } from '#web/components/ui/use-focus-taken-over.ts';

/** It did not arrive, which counts as none; or a teacher wants the exercise done without. */
type Failure = 'failed' | 'refused';

type Looking =
  | { phase: 'offered' | 'busy' | Failure; texts: readonly string[]; remaining: number }
  /** The tests that can be seen show no fault. */
  | { phase: 'nothing' };

/**
 * Hints at the fault of a program that was checked and failed: what a test saw, then the line. The server looks for it,
 * never says what to write, and notes each hint as help with the next answer.
 */
export function ProgramHints({ attemptId }: { attemptId: string }): ReactNode {
  const t = useTranslations('lesson.programHints');
  const language = useLocale().startsWith('es') ? 'es' : 'en';
  const title = useId();
  const [looking, setLooking] = useState<Looking>({ phase: 'offered', texts: [], remaining: 1 });
  const place = useFocusTakenOver<HTMLElement>(looking.phase === 'nothing' || looking.remaining === 0);
  if (looking.phase === 'nothing')
    return (
      <p
        ref={place as RefObject<HTMLParagraphElement>}
        tabIndex={-1}
        className="measure text-muted outline-none"
      >
        {t('nothing')}
      </p>
    );
  const { phase, texts, remaining } = looking;
  const look = async () => {
    setLooking({ phase: 'busy', texts, remaining });
    const next = await askFor(attemptId, language);
    if (typeof next === 'string') announce(t(next));
    else announce(next.text ?? t('nothing'));
    setLooking(toLooking(next, texts, remaining));
  };
  return (
    <section
      ref={place}
      tabIndex={-1}
      aria-labelledby={title}
      className="rise flex flex-col gap-3 rounded-lg bg-honey-soft p-4 outline-none"
    >
      <h2 id={title} className="font-sans font-semibold text-base">
        {t('title')}
      </h2>
      {texts.map((text) => (
        <p key={text} className="measure">
          <InlineMarkdown text={text} language={language} />
        </p>
      ))}
      {remaining > 0 && (
        <Button className="self-start" busy={phase === 'busy'} onClick={() => void look()}>
          <Search aria-hidden className="size-4" />
          {phase === 'busy' ? t('busy') : t(texts.length === 0 ? 'look' : 'lookCloser')}
        </Button>
      )}
      <p className="text-muted text-sm">{t(texts.length === 0 ? 'about' : 'noted')}</p>
      {(phase === 'failed' || phase === 'refused') && <p className="text-plum">{t(phase)}</p>}
    </section>
  );
}

/** The next hint, or why it did not come. */
async function askFor(attemptId: string, language: 'en' | 'es') {
  try {
    return unwrap(
      await browserApi.POST('/v1/attempts/{attemptId}/diagnosis', {
        params: { path: { attemptId } },
        body: { language },
      }),
    );
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const failure: Failure = error.code === 'forbidden' ? 'refused' : 'failed';
    return failure;
  }
}

function toLooking(
  next: Awaited<ReturnType<typeof askFor>>,
  texts: readonly string[],
  remaining: number,
): Looking {
  if (typeof next === 'string') return { phase: next, texts, remaining };
  if (next.text === null) return { phase: 'nothing' };
  const known = texts.includes(next.text) ? texts : [...texts, next.text];
  return { phase: 'offered', texts: known, remaining: next.remaining };
}
