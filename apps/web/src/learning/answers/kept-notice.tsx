'use client';

import CloudUpload from 'lucide-react/icons/cloud-upload';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useAnswerQueueState } from './answer-queue-provider.tsx';

/** Says how many answers wait on this device, and what to do when they cannot go by themselves. */
export function KeptNotice({ className = '' }: { className?: string }): ReactNode {
  const t = useTranslations('answers');
  const count = useAnswerQueueState((state) => state.waiting.length);
  const signedOut = useAnswerQueueState((state) => state.signedOut);
  const durable = useAnswerQueueState((state) => state.durable);
  if (count === 0) return null;
  return (
    <p className={`flex items-start gap-3 rounded-md bg-sky-soft px-4 py-3 text-sky ${className}`}>
      <CloudUpload aria-hidden className="mt-0.5 size-5 shrink-0" />
      <span>
        {t('waiting', { count })} {signedOut ? t('signIn') : t(durable ? 'willBeSent' : 'stayOpen')}
      </span>
    </p>
  );
}
