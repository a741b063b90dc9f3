'use client';

import ChevronDown from 'lucide-react/icons/chevron-down';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleDot from 'lucide-react/icons/circle-dot';
import Clock from 'lucide-react/icons/clock';
import { useFormatter, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { cn } from '#web/components/class-names.ts';
import { Button } from '#web/components/ui/button.tsx';
import type { StruggleAlert } from './queries.ts';

type Evidence = StruggleAlert['evidence'][number];

/** What an alert rests on, each with its time; folded until somebody asks. */
export function EvidenceList({ alert }: { alert: StruggleAlert }) {
  const t = useTranslations('alerts');
  const id = useId();
  const [open, setOpen] = useState(false);
  if (alert.evidence.length === 0) return null;
  return (
    <div>
      <Button
        variant="quiet"
        className="-ms-3 base:px-3"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <ChevronDown aria-hidden className={cn('transition-transform', open && 'rotate-180')} />
        {t('why', { count: alert.evidence.length })}
        <span className="sr-only">: {alert.learner.displayName}</span>
      </Button>
      <ol id={id} hidden={!open} className="mt-1 grid gap-1.5">
        {alert.evidence.map((evidence) => (
          <EvidenceLine key={evidence.id} evidence={evidence} />
        ))}
      </ol>
    </div>
  );
}

function EvidenceLine({ evidence }: { evidence: Evidence }) {
  const t = useTranslations('alerts.evidence');
  const format = useFormatter();
  const { kind, correct, at } = evidence;
  const Icon = correct === null ? Clock : correct ? CircleCheck : CircleDot;
  return (
    <li className="flex items-start gap-2.5 text-sm">
      <Icon aria-hidden className={cn('mt-0.5 size-5 shrink-0', correct ? 'text-sage' : 'text-muted')} />
      <span>
        <time dateTime={at} className="tabular-nums">
          {format.dateTime(new Date(at), { hour: 'numeric', minute: '2-digit', second: '2-digit' })}
        </time>
        {': '}
        {t(correct === null ? kind : `${kind === 'run' ? 'run' : 'attempt'}-${correct ? 'right' : 'wrong'}`)}
      </span>
    </li>
  );
}
