'use client';

import ChevronDown from 'lucide-react/icons/chevron-down';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { MasteryLevelMark } from '../mastery/mastery-level.tsx';
import type { SkillMastery } from '../queries.ts';
import { EvidenceList } from './evidence-list.tsx';
import { Formula } from './formula.tsx';
import { SkillGate } from './skill-gate.tsx';

/** One skill. Its number opens what it is made of and the answers behind it. */
export function SkillRow({ personId, skill }: { personId: string; skill: SkillMastery }): ReactNode {
  const t = useTranslations('progress');
  const [open, setOpen] = useState(false);
  const id = useId();
  const { mastery, skillName } = skill;
  const label =
    mastery.state === 'started'
      ? t('open', { skill: skillName, percent: mastery.scorePercent })
      : t('openNone', { skill: skillName });
  return (
    <li className="rounded-lg border border-hairline bg-surface">
      <h3 className="font-sans text-base tracking-normal">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
          className="flex min-h-14 w-full items-center gap-4 rounded-lg px-4 py-3 text-start hover:bg-sunken"
        >
          <span className="sr-only">{label}</span>
          <span
            aria-hidden
            className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-4 gap-y-1"
          >
            <span className="font-semibold">{skillName}</span>
            <MasteryLevelMark mastery={mastery} />
          </span>
          <ChevronDown
            aria-hidden
            className={`size-5 shrink-0 text-muted transition-transform ${open ? 'rotate-180' : ''}`}
          />
        </button>
      </h3>
      <div id={id} hidden={!open} className="border-hairline border-t px-4 py-5">
        {open && (
          <div className="rise flex flex-col gap-8">
            {mastery.state === 'started' && <Formula mastery={mastery} />}
            <SkillGate gate={skill.gate} />
            <EvidenceList personId={personId} skillId={skill.skillId} />
          </div>
        )}
      </div>
    </li>
  );
}
