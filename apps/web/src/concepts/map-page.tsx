import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { BackLink } from '#web/components/ui/back-link.tsx';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { MasteryMark } from '#web/components/ui/mastery-mark.tsx';
import { addressOfConcept } from './address-of-concept.ts';
import { ConceptMap } from './concept-map.tsx';
import { listReady } from './list-ready.ts';
import { type ConceptMap as CourseMap, type MappedConcept, sideOf } from './types.ts';

const LEVELS = [null, 'beginner', 'learning', 'proficient', 'mastered'] as const;

/** What of a course builds on what, with the learner's own standing. */
export function MapPage({ map, isLearner }: { map: CourseMap; isLearner: boolean }): ReactNode {
  const t = useTranslations('concepts');
  const { concepts, courseTitle: course } = map;
  const steps = new Set(concepts.map(({ layer }) => layer)).size;
  return (
    <div className="page flex flex-col gap-8">
      <div className="flex flex-col gap-3">
        <BackLink href={`/courses/${map.courseId}`}>{course}</BackLink>
        <h1 className="text-3xl sm:text-4xl">{t('mapTitle')}</h1>
        {concepts.length > 0 && (
          <p className="measure text-lg text-muted">
            {t('mapLead', { count: concepts.length, course, steps })}{' '}
            <span className="hidden lg:inline">{t('mapLines')}</span>
          </p>
        )}
        {isLearner && concepts.length > 0 && <Legend />}
      </div>
      {concepts.length === 0 && <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
      {isLearner && <Ready concepts={listReady(concepts)} />}
      <ConceptMap concepts={concepts} />
    </div>
  );
}

function Legend(): ReactNode {
  const t = useTranslations('concepts');
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <p className="text-muted">{t('standing')}</p>
      <ul className="flex flex-wrap gap-2">
        {LEVELS.map((level) => (
          <li key={level}>
            <MasteryMark level={level} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Ready({ concepts }: { concepts: readonly MappedConcept[] }): ReactNode {
  const t = useTranslations('concepts');
  const side = sideOf(useLocale());
  if (concepts.length === 0) return null;
  return (
    <section aria-labelledby="ready" className="flex flex-col gap-2">
      <h2 id="ready" className="text-xl">
        {t('ready')}
      </h2>
      <p className="measure text-muted">{t('readyText')}</p>
      <ul className="flex flex-wrap gap-2">
        {concepts.map(({ key, title }) => (
          <li key={key}>
            <Link
              href={addressOfConcept(key)}
              prefetch={false}
              className="inline-flex min-h-11 items-center rounded-full border border-ember bg-ember-soft px-4 font-semibold text-ember-text no-underline"
            >
              {title[side]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
