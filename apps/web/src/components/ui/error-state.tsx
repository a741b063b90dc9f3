'use client';

import CircleAlert from 'lucide-react/icons/circle-alert';
import CloudOff from 'lucide-react/icons/cloud-off';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { toApiError } from '#web/api/error.ts';
import { cn } from '../class-names.ts';
import { Button } from './button.tsx';
import { useErrorText } from './error-text.ts';

/** What happened, what to do, the id to quote, and a way to try again. For whole screens and lists. */
export function ErrorState({
  error,
  onRetry,
  title,
  className,
  action,
  quote,
}: {
  error: unknown;
  onRetry?: () => void;
  title?: ReactNode;
  className?: string;
  action?: ReactNode;
  /** An id to quote when the error carries none. */
  quote?: string;
}) {
  const t = useTranslations('errors');
  const problem = toApiError(error);
  const text = useErrorText()(problem);
  const Icon = problem.code === 'offline' ? CloudOff : CircleAlert;
  const requestId = problem.requestId || quote;
  return (
    <div
      role="alert"
      className={cn(
        'grid justify-items-start gap-2 rounded-lg border border-hairline bg-surface p-6',
        className,
      )}
    >
      <h2 className="flex items-center gap-2 text-lg">
        <Icon aria-hidden className="size-6 shrink-0 text-plum" />
        {title ?? text.message}
      </h2>
      {title ? <p>{text.message}</p> : null}
      <p className="text-muted">{text.hint}</p>
      {requestId ? (
        <p className="text-muted text-sm">
          {t('requestId')} <code className="font-mono">{requestId}</code>
        </p>
      ) : null}
      {onRetry || action ? (
        <div className="mt-2 flex flex-wrap gap-3">
          {onRetry ? <Button onClick={onRetry}>{t('retry')}</Button> : null}
          {action}
        </div>
      ) : null}
    </div>
  );
}

/** The same in one line, above the button of a form. Null when there is no error. */
export function FormError({ error, messages = {} }: { error: unknown; messages?: Record<string, string> }) {
  const t = useTranslations('errors');
  const describe = useErrorText();
  if (!error) return null;
  const problem = toApiError(error);
  const text = describe(problem);
  const special = messages[problem.code];
  return (
    <div role="alert" className="grid gap-0.5 rounded-md bg-plum-soft px-4 py-3">
      <p className="flex items-start gap-2 font-medium text-plum">
        <CircleAlert aria-hidden className="mt-0.5 size-5 shrink-0" />
        {special ?? text.message}
      </p>
      {special ? null : <p className="ps-7 text-sm">{text.hint}</p>}
      {problem.requestId && !special ? (
        <p className="ps-7 text-muted text-sm">
          {t('requestId')} <code className="font-mono">{problem.requestId}</code>
        </p>
      ) : null}
    </div>
  );
}
