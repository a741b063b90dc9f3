'use client';

import { useTranslations } from 'next-intl';
import { Component, type ReactNode } from 'react';
import { Button } from '#web/components/ui/button.tsx';

interface BoundaryProps {
  onSkip(): void;
  children: ReactNode;
}

/** One activity that cannot be drawn must not take the lesson with it. */
export class ActivityBoundary extends Component<BoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <CannotDraw onSkip={this.props.onSkip} /> : this.props.children;
  }
}

function CannotDraw({ onSkip }: { onSkip(): void }): ReactNode {
  const t = useTranslations('lesson');
  return (
    <div role="alert" className="mx-auto grid w-full max-w-3xl justify-items-start gap-3 px-4 py-10 sm:px-8">
      <h1 className="text-xl">{t('cannotDraw')}</h1>
      <p className="measure text-muted">{t('cannotDrawText')}</p>
      <Button onClick={onSkip}>{t('skip')}</Button>
    </div>
  );
}
