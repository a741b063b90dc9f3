import ArrowRight from 'lucide-react/icons/arrow-right';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Today } from '../queries.ts';
import type { Recommendation } from './queries.ts';

/** Those that are not the next step itself, which stands large on the same page. */
export function besides(next: Today['next'], items: readonly Recommendation[]): Recommendation[] {
  const nextId = next.kind === 'lesson' ? next.lesson.id : undefined;
  return items.filter((item) => item.kind === 'course' || item.lessonId !== nextId);
}

/** What is worth doing beside the next step, each with its reason. Nothing at all where there is nothing to say. */
export function Recommendations({ items }: { items: readonly Recommendation[] }): ReactNode {
  const t = useTranslations('motivation.recommendations');
  if (items.length === 0) return null;
  return (
    <section className="flex flex-col gap-3" aria-labelledby="recommendations">
      <h2 id="recommendations" className="font-sans font-semibold text-base text-muted">
        {t('title')}
      </h2>
      <ul className="divide-y divide-hairline border-hairline border-y">
        {items.map((item) => (
          <RecommendationRow key={item.lessonId} item={item} />
        ))}
      </ul>
    </section>
  );
}

function RecommendationRow({ item }: { item: Recommendation }): ReactNode {
  const t = useTranslations('motivation.recommendations');
  const explain = useReason();
  const isCourse = item.kind === 'course';
  return (
    <li className="py-3">
      <Link
        href={isCourse ? `/courses/${item.courseId}` : `/lessons/${item.lessonId}`}
        className="group inline-flex min-h-11 items-center gap-2 font-semibold text-ink underline decoration-edge underline-offset-4 hover:decoration-ember"
      >
        <span lang={item.language}>{isCourse ? t('course', { course: item.courseTitle }) : item.title}</span>
        <ArrowRight aria-hidden className="size-5 shrink-0 text-muted rtl:-scale-x-100" />
      </Link>
      <p className="measure text-muted">
        <span className="sr-only">{t('why')}: </span>
        {explain(item.reason)}{' '}
        {!isCourse && `${item.courseTitle}, ${t('minutes', { minutes: item.minutes })}.`}
      </p>
    </li>
  );
}

/** The reason in a fixed phrase with its numbers. */
function useReason(): (reason: Recommendation['reason']) => string {
  const t = useTranslations('motivation.recommendations.reasons');
  return (reason) => {
    if (reason.code !== 'prerequisite') return t(reason.code, reason as never);
    const { skill, target, percent } = reason;
    return percent === null
      ? t('prerequisiteNew', { skill, target })
      : t('prerequisite', { skill, target, percent });
  };
}
