'use client';

import { useTranslations } from 'next-intl';
import { LinkButton } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';

/**
 * A page that threw. In production the server sends only a digest of its error: the number to quote, since the
 * log carries it too.
 */
export function CrashScreen({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('errors');
  return (
    <div className="page grid max-w-2xl gap-4 pt-12">
      <h1 className="text-3xl">{t('crashed.title')}</h1>
      <p className="text-muted">{t('crashed.text')}</p>
      <ErrorState
        error={error}
        onRetry={reset}
        action={<LinkButton href="/">{t('home')}</LinkButton>}
        {...(error.digest ? { quote: error.digest } : {})}
      />
    </div>
  );
}
