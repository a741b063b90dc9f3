'use client';

import type { Source } from '@kindling/shared';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { LinkButton } from '#web/components/ui/button.tsx';
import { addressOfConcept } from '#web/concepts/address-of-concept.ts';
import { allCoursesQuery, type Course } from './queries.ts';

/** `course/lesson`, `course/lesson#word-or-idea`, `course/lesson/activity`: what is of no lesson has neither sign. */
const IN_LESSON = /^[^/]+\/([0-9a-f-]{36})(?:[#/]|$)/;

/** Where a source is to be read: the learner's own on their progress, an idea on its card, the rest in its lesson, or else in its course. */
function addressOf({ kind, key }: Source, courses: readonly Course[]): string | undefined {
  if (kind === 'evidence') return '/progress';
  if (kind === 'concept') return addressOfConcept(key.split(/[/#]/).at(-1) ?? key);
  const [, lessonId] = IN_LESSON.exec(key) ?? [];
  const isOfLesson = kind !== 'activity' || key.split('/').length > 2;
  if (lessonId !== undefined && isOfLesson) return `/lessons/${lessonId}`;
  const course = courses.find(({ slug }) => key.startsWith(`${slug}/`));
  return course && `/courses/${course.id}`;
}

/** Where the words of a reply come from; and what it made for the learner, to be opened. */
export function SourceList({ sources }: { sources: readonly Source[] }): ReactNode {
  const t = useTranslations('tutor');
  const made = sources.filter(({ kind }) => kind === 'exercise');
  return (
    <>
      {made.map(({ key, title }) => (
        <LinkButton
          key={key}
          variant="primary"
          href={`/practice?kind=exercise&activity=${key}`}
          prefetch={false}
        >
          {t('openExercise')}
          <span className="sr-only">: {title}</span>
        </LinkButton>
      ))}
      <Origins sources={sources.filter(({ kind }) => kind !== 'exercise')} />
    </>
  );
}

function Origins({ sources }: { sources: readonly Source[] }): ReactNode {
  const t = useTranslations('tutor');
  const { data: courses = [] } = useQuery({ ...allCoursesQuery(browserApi), enabled: sources.length > 0 });
  if (sources.length === 0) return null;
  return (
    <p className="text-muted text-sm">
      {t('sources')}{' '}
      {sources.map((source, index) => {
        const href = addressOf(source, courses);
        return (
          <span key={`${source.kind}-${source.key}`}>
            {index > 0 && ', '}
            {href === undefined ? (
              source.title
            ) : (
              <Link href={href} prefetch={false} className="text-ember-text underline underline-offset-4">
                {source.title}
              </Link>
            )}
          </span>
        );
      })}
    </p>
  );
}
