import { Markdown } from '@kindling/activities/markdown';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { unwrap } from '#web/api/error.ts';
import { serverApi } from '#web/api/server.ts';
import { ProgressBar } from '#web/components/ui/progress-bar.tsx';
import { CourseLine } from '#web/learning/courses/course-tile.tsx';
import { UnitSection } from '#web/learning/courses/unit-section.tsx';
import { loadOrNotFound } from '#web/learning/load-or-not-found.ts';

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

export default async function CoursePage({ params }: CoursePageProps) {
  const course = await loadOrNotFound(loadCourse((await params).courseId));
  const t = await getTranslations('courses');
  const done = t('lessonsDone', { done: course.lessonsDone, total: course.lessonCount });
  return (
    <div className="page flex flex-col gap-8">
      <div className="flex flex-col gap-3">
        <Link
          href="/courses"
          className="inline-flex min-h-11 items-center gap-2 self-start text-muted no-underline hover:text-ink"
        >
          <ArrowLeft aria-hidden className="size-5 rtl:-scale-x-100" />
          {t('back')}
        </Link>
        <CourseLine course={course} />
        <h1 className="text-3xl sm:text-4xl" lang={course.language}>
          {course.title}
        </h1>
        <div className="measure text-lg text-muted">
          <Markdown text={course.description} language={course.language} />
        </div>
        <div className="flex max-w-md flex-col gap-1.5 pt-2">
          <p className="text-muted text-sm">{done}</p>
          <ProgressBar
            label={course.title}
            value={course.lessonsDone}
            max={course.lessonCount}
            valueText={done}
          />
        </div>
      </div>
      {course.units.length === 0 && <p className="text-muted">{t('noLessons')}</p>}
      {course.units.map((unit, index) => (
        <UnitSection key={unit.id} unit={unit} number={index + 1} language={course.language} />
      ))}
    </div>
  );
}
