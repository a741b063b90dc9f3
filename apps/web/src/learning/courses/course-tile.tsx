import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ProgressBar } from '#web/components/ui/progress-bar.tsx';
import type { CourseCard } from '../queries.ts';
import { SubjectIcon } from './subject-icon.tsx';

/**
 * A course as one link: the title names it, the rest of the tile may be pressed as well.
 * @param isLearner staff look at what there is, and are not told how far they have come.
 */
export function CourseTile({ course, isLearner }: { course: CourseCard; isLearner: boolean }): ReactNode {
  return (
    <article className="relative flex h-full flex-col gap-3 rounded-lg border border-hairline bg-surface p-5 shadow-soft transition-colors hover:border-edge has-focus-visible:outline-2 has-focus-visible:outline-ember has-focus-visible:outline-offset-2 sm:p-6">
      <CourseLine course={course} />
      <h2 className="text-2xl" lang={course.language}>
        <Link
          href={`/courses/${course.id}`}
          className="text-ink no-underline outline-none after:absolute after:inset-0 after:rounded-lg"
        >
          {course.title}
        </Link>
      </h2>
      <p className="text-muted" lang={course.language}>
        {course.summary}
      </p>
      <div className="mt-auto">
        <CourseStanding course={course} isLearner={isLearner} />
      </div>
    </article>
  );
}

/** How far a learner is; for staff, how long the course is. */
export function CourseStanding(props: {
  course: Pick<CourseCard, 'title' | 'lessonsDone' | 'lessonCount'>;
  isLearner: boolean;
}): ReactNode {
  const t = useTranslations('courses');
  const { title, lessonsDone, lessonCount: total } = props.course;
  if (!props.isLearner) return <p className="pt-2 text-muted text-sm">{t('lessonCount', { total })}</p>;
  const done = t('lessonsDone', { done: lessonsDone, total });
  return (
    <div className="flex flex-col gap-1.5 pt-2">
      <p className="text-muted text-sm">{done}</p>
      <ProgressBar label={title} value={lessonsDone} max={total} valueText={done} />
    </div>
  );
}

/** Subject, and the language of teaching where it is not the reader's. */
export function CourseLine({ course }: { course: CourseCard }): ReactNode {
  const t = useTranslations('courses');
  const locale = useLocale();
  const isOther = !locale.startsWith(course.language.slice(0, 2));
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-muted">
      <SubjectIcon subject={course.subject} />
      {t(`subjects.${course.subject}`)}
      {isOther && <span>· {t('taughtIn', { language: nameLanguage(course.language, locale) })}</span>}
    </p>
  );
}

function nameLanguage(tag: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
}
