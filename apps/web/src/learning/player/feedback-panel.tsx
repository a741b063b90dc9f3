import { Markdown } from '@kindling/activities/markdown';
import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleDot from 'lucide-react/icons/circle-dot';
import CloudUpload from 'lucide-react/icons/cloud-upload';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import type { AttemptResult } from '../answers/send-answer.ts';
import { MasteryMoves } from '../mastery/mastery-moves.tsx';
import { Spark } from './spark.tsx';

interface FeedbackPanelProps {
  result: AttemptResult;
  /** The outcome in the type's own words. */
  sentence: string;
  /** Of the explanation. */
  language: string;
  /** It will be asked once more. */
  returns: boolean;
}

/** What came out and why. Right in sage, not yet in plum, each with its own sign. */
export function FeedbackPanel({ result, sentence, language, returns }: FeedbackPanelProps): ReactNode {
  const t = useTranslations('lesson');
  const { grade, aid, masteryChanges } = result;
  const { explanation } = grade.feedback;
  return (
    <Panel
      className={`flex-col gap-3 ${grade.correct ? 'border-sage bg-sage-soft' : 'border-plum bg-plum-soft'}`}
    >
      <p
        className={`flex items-center gap-2.5 font-serif text-lg ${grade.correct ? 'text-sage' : 'text-plum'}`}
      >
        {grade.correct ? (
          <CircleCheck aria-hidden className="size-6 shrink-0" />
        ) : (
          <CircleDot aria-hidden className="size-6 shrink-0" />
        )}
        {sentence}
        {grade.correct && <Spark />}
      </p>
      {typeof explanation === 'string' && (
        <div className="measure">
          <Markdown text={explanation} language={language} />
        </div>
      )}
      {aid === 'none' ? (
        <MasteryMoves changes={masteryChanges} />
      ) : (
        <p className="text-muted">{t(aid === 'worked-example' ? 'solutionSeen' : 'aided')}</p>
      )}
      {returns && <p className="text-muted">{t('returns')}</p>}
    </Panel>
  );
}

/** The answer waits on the device. */
export function KeptPanel(): ReactNode {
  const t = useTranslations('lesson');
  return (
    <Panel className="items-start gap-3 border-sky bg-sky-soft">
      <CloudUpload aria-hidden className="mt-0.5 size-6 shrink-0 text-sky" />
      <div>
        <p className="font-semibold text-sky">{t('kept')}</p>
        <p>{t('keptText')}</p>
      </div>
    </Panel>
  );
}

export function RefusedPanel({ code }: { code: string }): ReactNode {
  const t = useTranslations('lesson');
  return (
    <Panel className="items-start gap-3 border-edge bg-surface">
      <CircleAlert aria-hidden className="mt-0.5 size-6 shrink-0 text-plum" />
      <div>
        <p className="font-semibold">{t(code === 'forbidden' ? 'noTryLeft' : 'refused')}</p>
        <p>{t(code === 'forbidden' ? 'noTryLeftText' : 'refusedText')}</p>
      </div>
    </Panel>
  );
}

/** Comes into sight by itself, above the bar of buttons. */
function Panel({ className, children }: { className: string; children: ReactNode }): ReactNode {
  const t = useTranslations('lesson');
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    panel.current?.scrollIntoView({ block: 'nearest', behavior: isStill ? 'auto' : 'smooth' });
  }, []);
  return (
    <section
      ref={panel}
      aria-label={t('explanation')}
      className={`rise flex scroll-mt-20 scroll-mb-28 rounded-lg border p-4 sm:p-5 ${className}`}
    >
      {children}
    </section>
  );
}
