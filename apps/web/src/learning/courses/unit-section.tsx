import Check from 'lucide-react/icons/check';
import ChevronRight from 'lucide-react/icons/chevron-right';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Course, LessonCard } from '../queries.ts';

/** A unit and its lessons in order. */
export function UnitSection(props: {
  unit: Course['units'][number];
  number: number;
  language: string;
  /** Staff are not told where they stand in a lesson. */
  isLearner: boolean;
}): ReactNode {
  const { unit, number, language, isLearner } = props;
  const t = useTranslations('courses');
  return (
    <section aria-labelledby={`unit-${unit.id}`} className="flex flex-col gap-3">
      <div>
        <p className="text-muted text-sm">{t('unit', { number })}</p>
        <h2 id={`unit-${unit.id}`} className="text-xl" lang={language}>
          {unit.title}
        </h2>
        <p className="measure text-muted" lang={language}>
          {unit.summary}
        </p>
      </div>
      <ol className="divide-y divide-hairline overflow-hidden rounded-lg border border-hairline bg-surface">
        {unit.lessons.map((lesson) => (
          <LessonRow key={lesson.id} lesson={lesson} language={language} isLearner={isLearner} />
        ))}
      </ol>
    </section>
  );
}

function LessonRow(props: { lesson: LessonCard; language: string; isLearner: boolean }): ReactNode {
  const { lesson, language, isLearner } = props;
  const t = useTranslations('courses');
  const status = t(`status.${lesson.status}`, {
    answered: lesson.activitiesAnswered,
    total: lesson.activityCount,
  });
  return (
    <li>
      <Link
        href={`/lessons/${lesson.id}`}
        className="flex items-center gap-4 px-4 py-4 text-ink no-underline -outline-offset-2 hover:bg-sunken sm:px-5"
      >
        {isLearner && <StatusMark status={lesson.status} />}
        <span className="flex min-w-0 flex-1 flex-col">
          <span className="font-semibold" lang={language}>
            {lesson.title}
          </span>
          <span className="text-muted" lang={language}>
            {lesson.goal}
          </span>
          <span className="text-muted text-sm">
            {isLearner && `${status} · `}
            {t('minutes', { minutes: lesson.minutes })}
          </span>
        </span>
        <ChevronRight aria-hidden className="size-5 shrink-0 text-muted rtl:-scale-x-100" />
      </Link>
    </li>
  );
}

/** Empty, half and full: told by shape; the words stand beside it. */
function StatusMark({ status }: { status: LessonCard['status'] }): ReactNode {
  if (status === 'done') {
    return (
      <span
        aria-hidden
        className="grid size-8 shrink-0 place-items-center rounded-full bg-sage-soft text-sage"
      >
        <Check className="size-5" strokeWidth={2.5} />
      </span>
    );
  }
  return (
    <span
      aria-hidden
      className="grid size-8 shrink-0 place-items-center overflow-hidden rounded-full border-2 border-edge"
    >
      {status === 'in-progress' && <span className="size-4 rounded-full bg-ember" />}
    </span>
  );
}
