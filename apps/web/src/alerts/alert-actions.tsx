'use client';

import BookMarked from 'lucide-react/icons/book-marked';
import Lightbulb from 'lucide-react/icons/lightbulb';
import MessageCircle from 'lucide-react/icons/message-circle';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#web/components/ui/button.tsx';
import { DismissDialog } from './dismiss-dialog.tsx';
import { HelpDialog } from './help-dialog.tsx';
import type { StruggleAlert } from './queries.ts';

const KINDS = ['hint', 'message', 'review'] as const;
/** Where it is about no exercise there is no hint for one, and none to review. */
const KINDS_OF_TALK = ['message'] as const;
const ICONS = { hint: Lightbulb, message: MessageCircle, review: BookMarked };
type DialogName = (typeof KINDS)[number] | 'dismiss';

/** What a teacher can do about one alert. */
export function AlertActions({ alert }: { alert: StruggleAlert }) {
  const t = useTranslations('alerts');
  const [open, setOpen] = useState<DialogName | null>(null);
  const close = () => setOpen(null);
  const name = alert.learner.displayName;
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      {(alert.activityId === null ? KINDS_OF_TALK : KINDS).map((kind) => {
        const Icon = ICONS[kind];
        return (
          <Button key={kind} onClick={() => setOpen(kind)} aria-label={t(`send.${kind}To`, { name })}>
            <Icon aria-hidden />
            {t(`send.${kind}`)}
          </Button>
        );
      })}
      <Button variant="quiet" onClick={() => setOpen('dismiss')} aria-label={t('dismissOf', { name })}>
        {t('dismiss')}
      </Button>
      {open === null || open === 'dismiss' ? null : <HelpDialog alert={alert} kind={open} onClose={close} />}
      {open === 'dismiss' ? <DismissDialog alert={alert} onClose={close} /> : null}
    </div>
  );
}
