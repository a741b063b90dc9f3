import { Markdown } from '@kindling/activities/markdown';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { unwrap } from '#web/api/error.ts';
import { serverApi } from '#web/api/server.ts';
import { requireMe } from '#web/api/session.ts';
import { BackLink } from '#web/components/ui/back-link.tsx';
import { LinkButton } from '#web/components/ui/button.tsx';
import { ClientMessages } from '#web/i18n/client-messages.tsx';
import { CourseLine, CourseStanding } from '#web/learning/courses/course-tile.tsx';
import { UnitSection } from '#web/learning/courses/unit-section.tsx';
import { loadOrNotFound } from '#web/learning/load-or-not-found.ts';
import { PlacementOffer } from '#web/learning/today/placement-offer.tsx';

interface CoursePageProps {
  params: Promise<{ courseId: string }>;
}

const loadCourse = cache(async (courseId: string) => {
  const path = { courseId };
  return unwrap(await (await serverApi()).GET('/v1/courses/{courseId}', { params: { path } }));
});

export async function generateMetadata({ params }: CoursePageProps): Promise<Metadata> {
  return { title: (await loadOrNotFound(loadCourse((await params).courseId))).title };
}

/** The test of a course hardly begun; null when there is none to take. */
async function loadPlacement(courseId: string) {
  const api = await serverApi();
  const path = { courseId };
  const placement = unwrap(await api.GET('/v1/courses/{courseId}/placement', { params: { path } }));
  return placement.status === 'offered' || placement.status === 'running' ? placement : null;
}

/** Whether the ideas of a course are mapped. */
async function hasMap(courseId: string): Promise<boolean> {
  const { courses } = unwrap(await (await serverApi()).GET('/v1/concepts'));
  return courses.some((course) => course.courseId === courseId);
}

export default async function CoursePage({ params }: CoursePageProps) {
  const course = await loadOrNotFound(loadCourse((await params).courseId));
  const [placement, isMapped] = await Promise.all([loadPlacement(course.id), hasMap(course.id)]);
  const [t, me] = await Promise.all([getTranslations('courses'), requireMe()]);
  const isLearner = me.active?.role === 'student';
  return (
    <div className="page flex flex-col gap-8">
      <div className="flex flex-col gap-3">
        <BackLink href="/courses">{t('back')}</BackLink>
        <CourseLine course={course} />
        <h1 className="text-3xl sm:text-4xl" lang={course.language}>
          {course.title}
        </h1>
        <div className="measure text-lg text-muted">
          <Markdown text={course.description} language={course.language} />
        </div>
        <div className="max-w-md">
          <CourseStanding course={course} isLearner={isLearner} />
        </div>
        <div className="flex flex-wrap gap-3">
          {course.subject === 'language' && (
            <LinkButton href={`/courses/${course.id}/words`}>{t('words')}</LinkButton>
          )}
          {isMapped && <LinkButton href={`/courses/${course.id}/concepts`}>{t('map')}</LinkButton>}
        </div>
      </div>
      <ClientMessages namespaces={['practice']}>
        <PlacementOffer placement={placement} />
      </ClientMessages>
      {course.units.length === 0 && <p className="text-muted">{t('noLessons')}</p>}
      {course.units.map((unit, index) => (
        <UnitSection
          key={unit.id}
          unit={unit}
          number={index + 1}
          language={course.language}
          isLearner={isLearner}
        />
      ))}
    </div>
  );
}
