import { CodeBlock } from '@kindling/activities/markdown';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import CircleDot from 'lucide-react/icons/circle-dot';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { BackLink } from '#web/components/ui/back-link.tsx';
import { LinkButton } from '#web/components/ui/button.tsx';
import { Card } from '#web/components/ui/card.tsx';
import { MasteryLevelMark } from '#web/learning/mastery/mastery-level.tsx';
import type { Words } from '#web/learning/player/activity-words.ts';
import { addressOfConcept } from './address-of-concept.ts';
import { TryExample } from './try-example.tsx';
import { type Concept, type ConceptStanding, sideOf } from './types.ts';

interface ConceptPageProps {
  concept: Concept;
  /** Of the editor of programs. */
  words: Words;
  /** Staff have no standing of their own. */
  isLearner: boolean;
}

/** An idea: what it is, a program to play with, what it stands on and carries, and where to practise it. */
export function ConceptPage({ concept, words, isLearner }: ConceptPageProps): ReactNode {
  const t = useTranslations('concepts');
  const { title, says, mistake, ask } = concept[sideOf(useLocale())];
  const { course } = concept;
  return (
    <div className="page flex flex-col gap-8">
      <div className="flex flex-col gap-3">
        <BackLink href={course ? `/courses/${course.id}/concepts` : '/courses'}>
          {course ? t('allIdeas', { course: course.title }) : t('courses')}
        </BackLink>
        <h1 className="text-3xl sm:text-4xl">{title}</h1>
        {isLearner && course && <Standing skill={course.skill} />}
        <p className="measure text-lg">{says}</p>
      </div>
      <Example concept={concept} words={words} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Card className="flex flex-col gap-2">
          <h2 className="text-xl">{t('watchOut')}</h2>
          <p>{mistake}</p>
        </Card>
        <Card className="flex flex-col gap-2">
          <h2 className="text-xl">{t('think')}</h2>
          <p>{ask}</p>
        </Card>
      </div>
      <div className="grid gap-8 sm:grid-cols-2">
        <Neighbours which="before" concepts={concept.before} isLearner={isLearner} />
        <Neighbours which="opens" concepts={concept.opens} isLearner={isLearner} />
      </div>
      {course && <Exercises course={course} isLearner={isLearner} />}
    </div>
  );
}

type AboutCourse = NonNullable<Concept['course']>;

function Standing({ skill }: { skill: AboutCourse['skill'] }): ReactNode {
  const t = useTranslations('concepts');
  if (skill === null) return <p className="text-muted">{t('noSkill')}</p>;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted">
      <MasteryLevelMark mastery={skill.mastery} />
      <span>{t('partOf', { skill: skill.name })}</span>
    </p>
  );
}

function Example({ concept, words }: Pick<ConceptPageProps, 'concept' | 'words'>): ReactNode {
  const t = useTranslations('concepts');
  const { example, prints } = concept;
  return (
    <section aria-labelledby="example" className="flex flex-col gap-3">
      <h2 id="example" className="text-xl">
        {t('example')}
      </h2>
      {prints === null ? (
        <p className="measure border-ember border-s-2 ps-4 text-lg italic">{example}</p>
      ) : (
        <TryExample example={example} prints={prints} words={words}>
          <CodeBlock text={example} />
          <p className="font-semibold text-muted text-sm">{t('prints')}</p>
          <CodeBlock text={prints} />
        </TryExample>
      )}
    </section>
  );
}

/** What comes directly before or after, each with the own standing. */
function Neighbours(props: {
  which: 'before' | 'opens';
  concepts: readonly ConceptStanding[];
  isLearner: boolean;
}): ReactNode {
  const { which, concepts, isLearner } = props;
  const t = useTranslations('concepts');
  const side = sideOf(useLocale());
  return (
    <section aria-labelledby={which} className="flex flex-col gap-3">
      <h2 id={which} className="text-xl">
        {t(which)}
      </h2>
      {concepts.length === 0 && <p className="text-muted">{t(`${which}None`)}</p>}
      <ul className="flex flex-col gap-2">
        {concepts.map(({ key, title, mastery }) => (
          <li key={key}>
            <Link
              href={addressOfConcept(key)}
              prefetch={false}
              className="flex min-h-11 flex-wrap items-center justify-between gap-x-3 gap-y-1 rounded-lg border border-hairline bg-surface px-4 py-2 text-ink no-underline hover:border-edge"
            >
              <span className="font-semibold">{title[side]}</span>
              {isLearner && mastery && <MasteryLevelMark mastery={mastery} />}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Exercises({ course, isLearner }: { course: AboutCourse; isLearner: boolean }): ReactNode {
  const t = useTranslations('concepts');
  const { lesson, activities, language } = course;
  if (lesson === null) return null;
  return (
    <section aria-labelledby="exercises" className="flex flex-col gap-3">
      <h2 id="exercises" className="text-xl">
        {t('exercises')}
      </h2>
      <p className="text-muted">{t('exercisesText')}</p>
      <ul className="divide-y divide-hairline overflow-hidden rounded-lg border border-hairline bg-surface">
        {activities.map((activity) => (
          <li key={activity.activityId}>
            <Link
              href={
                activity.begun ? `/practice?activity=${activity.activityId}` : `/lessons/${activity.lessonId}`
              }
              prefetch={false}
              className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3 text-ink no-underline -outline-offset-2 hover:bg-sunken"
            >
              <span lang={language}>
                <span className="font-semibold">{activity.title}</span>
                <span className="text-muted"> · {activity.lessonTitle}</span>
              </span>
              {isLearner && <LastTime correct={activity.correct} />}
            </Link>
          </li>
        ))}
      </ul>
      <LinkButton href={`/lessons/${lesson.id}`} prefetch={false} className="self-start">
        {t('lesson', { lesson: lesson.title })}
      </LinkButton>
    </section>
  );
}

/** How the latest answer went, by sign and word. */
function LastTime({ correct }: { correct: boolean | null }): ReactNode {
  const t = useTranslations('concepts');
  const [Sign, word, colour] =
    correct === null
      ? ([CircleDashed, 'new', 'text-muted'] as const)
      : correct
        ? ([CircleCheck, 'right', 'text-sage'] as const)
        : ([CircleDot, 'wrong', 'text-plum'] as const);
  return (
    <span className={`inline-flex items-center gap-1.5 text-sm ${colour}`}>
      <Sign aria-hidden className="size-4" />
      {t(word)}
    </span>
  );
}
