'use client';

import { useLocale, useTranslations } from 'next-intl';
import { createContext, type ReactNode, use } from 'react';
import { addressOfConcept } from './address-of-concept.ts';
import { type ConceptName, type LessonConcepts, sideOf } from './types.ts';

const NONE: LessonConcepts = { taught: [], activities: [] };

const Context = createContext(NONE);

/** Says which ideas the lesson on the screen is about; practice, which mixes lessons, is about none. */
export function LessonConceptsProvider(props: { concepts: LessonConcepts; children: ReactNode }): ReactNode {
  return <Context value={props.concepts}>{props.children}</Context>;
}

/** The ideas a lesson teaches, each with the way to its card. */
export function TaughtConcepts(): ReactNode {
  const t = useTranslations('lesson');
  const { taught } = use(Context);
  return <ConceptLinks label={t('ideasTaught')} concepts={taught} />;
}

/** What to read up on behind an activity: after the answer, for it may be named here. */
export function ConceptsBehind({ activityId }: { activityId: string }): ReactNode {
  const t = useTranslations('lesson');
  const { activities } = use(Context);
  const concepts = activities.find((activity) => activity.activityId === activityId)?.concepts ?? [];
  return <ConceptLinks label={t('ideasBehind')} concepts={concepts} />;
}

function ConceptLinks({ label, concepts }: { label: string; concepts: readonly ConceptName[] }): ReactNode {
  const t = useTranslations('lesson');
  const side = sideOf(useLocale());
  if (concepts.length === 0) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-x-4 text-muted">
      <span aria-hidden>{label}:</span>
      {concepts.map(({ key, title }) => (
        <a
          key={key}
          href={addressOfConcept(key)}
          // The lesson stays as it is.
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-11 items-center text-ember-text underline underline-offset-4"
        >
          {title[side]}
          <span className="sr-only"> ({t('inNewTab')})</span>
          <span aria-hidden>&nbsp;↗</span>
        </a>
      ))}
    </nav>
  );
}
