'use client';

import ChevronRight from 'lucide-react/icons/chevron-right';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '#web/components/ui/button.tsx';
import { Skeleton } from '#web/components/ui/skeleton.tsx';

/** The shape of a chart that is on its way. */
export function ChartSkeleton(): ReactNode {
  return <Skeleton className="h-60" />;
}

/**
 * A chart with what makes it readable without seeing it: a sentence that says what it shows, the keys, the numbers as
 * a table. `opened` stands between chart and table, where the eye is.
 */
export function ChartFrame({
  title,
  sentence,
  keys,
  control,
  opened,
  table,
  children,
}: {
  title: string;
  sentence: string;
  keys: string;
  control?: ReactNode;
  opened: ReactNode;
  table: ReactNode;
  children: ReactNode;
}): ReactNode {
  const t = useTranslations('charts');
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      <p className="measure text-muted">{sentence}</p>
      {control}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for inputs; this groups the points of a drawing. */}
      <div role="group" aria-label={title} aria-describedby={`${id}-keys`}>
        {children}
      </div>
      {/* A finger has no arrow keys; a keyboard beside a touch screen still hears of them. */}
      <p id={`${id}-keys`} className="text-muted text-sm pointer-coarse:sr-only">
        {keys}
      </p>
      {opened}
      <details className="group">
        <summary className="inline-flex min-h-11 items-center gap-1.5 font-semibold">
          <ChevronRight
            aria-hidden
            className="size-5 text-muted transition-transform group-open:rotate-90 rtl:-scale-x-100"
          />
          {t('numbers')}
        </summary>
        <div className="pt-2">{table}</div>
      </details>
    </section>
  );
}

/**
 * What stands behind a point. Takes the focus when it opens and leaves it to `onClose` to give it back. `steps` lead to
 * the points beside it: on a phone a day of four weeks is narrower than a finger.
 */
export function OpenedPoint({
  title,
  onClose,
  steps,
  children,
}: {
  title: string;
  onClose(): void;
  steps?: ReactNode;
  children: ReactNode;
}): ReactNode {
  const t = useTranslations('charts.opened');
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each point that opens is a new place to read from.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, [title]);
  return (
    <div className="flex flex-col gap-3 rounded-lg border border-hairline bg-surface p-4 sm:p-5">
      <div className="flex items-start justify-between gap-3">
        <h3 ref={heading} tabIndex={-1} className="pt-2 font-sans font-semibold text-base">
          {title}
        </h3>
        <Button variant="quiet" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
      {steps}
      {children}
    </div>
  );
}
